import { type AgreementTerms, cloudctiSla, defineAgreement } from '@cloudcti/sla';
import { alwaysOpen, unevenWeek } from '../support/calendars.js';

const everyDay = (...hours: string[]) => ({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours });
const hours = (value: number) => ({ kind: 'support-hours', value }) as const;
const days = (value: number) => ({ kind: 'working-days', value }) as const;

/** Targets that no contract would have: each kind of counting for each KPI, more than one number of days. */
const ODD_TARGETS = {
  1: { response: hours(1.37), update: days(2), mttr: hours(2.51) },
  2: { response: days(2), update: days(1), mttr: days(1) },
  3: { response: days(3), update: hours(8.5), mttr: days(4) },
  4: { response: { kind: 'to-be-determined' }, update: { kind: 'best-effort' }, mttr: days(2) },
} as const;

/** An agreement, and what is odd about it. */
export interface NamedAgreement {
  readonly name: string;
  readonly agreement: AgreementTerms;
}

/** Those that every engine answers by. */
export const AGREEMENTS: readonly NamedAgreement[] = [
  { name: 'the standing agreement', agreement: cloudctiSla },
  {
    name: '24x7 in New York',
    agreement: defineAgreement({ timeZone: 'America/New_York', hours: alwaysOpen, holidays: 'none' }),
  },
  {
    name: 'two spans a day, one across midnight, and a special day',
    agreement: defineAgreement({
      timeZone: 'Europe/Lisbon',
      hours: { ...everyDay('00:00-02:00', '09:00-12:30', '20:00-24:00'), sun: [] },
      holidays: 'none',
      closed: ['2026-12-25'],
      special: { '2026-12-24': ['09:00-13:00'], '2027-01-03': ['10:00-10:07'] },
      kpis: ODD_TARGETS,
    }),
  },
];

/** More of them, for the engines in process. */
export const ODD_AGREEMENTS: readonly NamedAgreement[] = [
  { name: 'the standing calendar with odd targets', agreement: defineAgreement({ kpis: ODD_TARGETS }) },
  {
    name: 'an uneven week, days that end with the next working day',
    agreement: defineAgreement({ hours: unevenWeek, kpis: ODD_TARGETS, workingDayReading: 'end-of-next-working-day' }),
  },
  {
    name: 'an uneven week',
    agreement: defineAgreement({ hours: unevenWeek, kpis: ODD_TARGETS, special: { '2026-12-24': ['09:00-13:00'], '2026-03-12': [] } }),
  },
  {
    name: 'clocks that go back over midnight',
    agreement: defineAgreement({
      timeZone: 'America/St_Johns',
      hours: everyDay('00:00-02:00', '22:30-24:00'),
      holidays: 'none',
      kpis: ODD_TARGETS,
    }),
  },
  {
    name: 'clock changes of half an hour',
    agreement: defineAgreement({ timeZone: 'Australia/Lord_Howe', hours: everyDay('01:45-09:15'), holidays: 'none', kpis: ODD_TARGETS }),
  },
  {
    name: 'a date that the zone skipped',
    agreement: defineAgreement({ timeZone: 'Pacific/Apia', hours: everyDay('08:00-17:00'), holidays: 'none', kpis: ODD_TARGETS }),
  },
  {
    name: '24x7 in Santiago, whose clocks go back at midnight',
    agreement: defineAgreement({ timeZone: 'America/Santiago', hours: alwaysOpen, holidays: 'none', kpis: ODD_TARGETS }),
  },
  {
    name: 'hours in every other minute of a morning',
    agreement: defineAgreement({
      hours: { wed: Array.from({ length: 30 }, (_, n) => `09:${String(2 * n).padStart(2, '0')}-09:${String(2 * n + 1).padStart(2, '0')}`) },
      kpis: ODD_TARGETS,
    }),
  },
  {
    name: 'one hour a week',
    agreement: defineAgreement({ timeZone: 'UTC', hours: { wed: ['12:00-13:00'] }, holidays: 'none', kpis: ODD_TARGETS }),
  },
  {
    name: 'only best effort',
    agreement: defineAgreement({
      kpis: Object.fromEntries(
        [1, 2, 3, 4].map((priority) => [
          priority,
          { response: { kind: 'best-effort' }, update: { kind: 'best-effort' }, mttr: { kind: 'to-be-determined' } },
        ]),
      ),
    }),
  },
];
