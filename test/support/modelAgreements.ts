import {
  type Agreement,
  type CalendarDefinition,
  cloudctiSla,
  defineAgreement,
  type Kpi,
  type Priority,
  type Readings,
  type TargetInput,
} from '@cloudcti/sla';
import fc from 'fast-check';
import type { ModelTerms } from './assessmentModel.js';
import { alwaysOpen, unevenWeek } from './calendars.js';
import { SpellClock } from './SpellClock.js';

const DAY = 86_400_000;

/** An agreement, the same one as the slow model takes it, and from when its reports come. */
export interface ModelAgreement {
  /** Said of it where a law fails. */
  readonly [fc.toStringMethod]: () => string;
  readonly agreement: Agreement;
  readonly terms: ModelTerms;
  readonly reportsFrom: number;
  /** The same agreement with a source that records other acts, or with other readings. */
  readonly but: (changes: Partial<Pick<ModelTerms, 'recorded'> & Readings>) => ModelAgreement;
}

interface Place {
  readonly name: string;
  readonly definition: CalendarDefinition;
  /** The standing one, holidays by their rules and all: what the model has of them is written out. */
  readonly isStanding?: boolean;
  /** A Monday, in the three weeks from which something odd happens. */
  readonly monday: string;
}

const weekdays = (...hours: string[]) => ({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours });
const everyDay = (...hours: string[]) => ({ ...weekdays(...hours), sat: hours, sun: hours });
const amsterdam = 'Europe/Amsterdam';

const PLACES: readonly Place[] = [
  {
    name: 'the standing calendar, Ascension Day to Whit Monday',
    isStanding: true,
    definition: {
      timeZone: amsterdam,
      hours: weekdays('08:30-17:00'),
      closed: ['2026-05-14', '2026-05-24', '2026-05-25', '2026-12-25', '2026-12-26', '2027-01-01', '2027-03-28', '2027-03-29'],
    },
    monday: '2026-05-11',
  },
  {
    name: 'an uneven week with special days',
    definition: {
      timeZone: amsterdam,
      hours: unevenWeek,
      closed: ['2025-12-25', '2026-01-01'],
      special: { '2025-12-24': ['09:00-13:00'], '2025-12-28': ['11:00-12:00'], '2026-01-06': [] },
    },
    monday: '2025-12-15',
  },
  { name: '24x7', definition: { timeZone: amsterdam, hours: alwaysOpen }, monday: '2026-10-19' },
  {
    name: 'two spans a day',
    definition: { timeZone: 'America/New_York', hours: weekdays('09:00-12:00', '13:00-17:30') },
    monday: '2026-03-02',
  },
  {
    name: 'a night shift',
    definition: {
      timeZone: amsterdam,
      hours: { ...everyDay('00:00-06:00', '22:00-24:00'), sat: ['00:00-06:00'], sun: ['22:00-24:00'] },
    },
    monday: '2026-10-19',
  },
  { name: 'a week with three open hours', definition: { timeZone: 'UTC', hours: { wed: ['12:00-15:00'] } }, monday: '2026-02-02' },
  {
    name: 'clock changes of half an hour',
    definition: { timeZone: 'Australia/Lord_Howe', hours: everyDay('01:45-09:15') },
    monday: '2026-03-30',
  },
];

const clocks = new Map<Place, SpellClock>();

function clockOf(place: Place): SpellClock {
  const from = Date.parse(`${place.monday}T00:00Z`) - 14 * DAY;
  const clock = clocks.get(place) ?? new SpellClock(place.definition, { from, to: from + 320 * DAY });
  clocks.set(place, clock);
  return clock;
}

type Targets = Readonly<Record<Kpi, TargetInput>>;

const hours = (value: number): TargetInput => ({ kind: 'support-hours', value });
const days = (value: number): TargetInput => ({ kind: 'working-days', value });
const bestEffort: TargetInput = { kind: 'best-effort' };
const open: TargetInput = { kind: 'to-be-determined' };

/** Chapter 5 first; then rows that no contract would have. */
const TABLES: readonly Readonly<Record<Priority, Targets>>[] = [
  {
    1: { response: hours(4), update: hours(4), mttr: open },
    2: { response: hours(8), update: hours(8), mttr: days(2) },
    3: { response: days(1), update: bestEffort, mttr: bestEffort },
    4: { response: days(1), update: bestEffort, mttr: bestEffort },
  },
  {
    1: { response: hours(0.25), update: hours(1 / 3), mttr: hours(16) },
    2: { response: days(2), update: days(1), mttr: days(1) },
    3: { response: bestEffort, update: hours(8.5), mttr: hours(8.5) },
    4: { response: open, update: open, mttr: days(3) },
  },
  {
    1: { response: hours(1.37), update: days(2), mttr: hours(2.51) },
    2: { response: hours(17), update: hours(3), mttr: hours(25.5) },
    3: { response: days(3), update: days(3), mttr: days(2) },
    4: { response: hours(3), update: bestEffort, mttr: open },
  },
];

const known = new Map<string, ModelAgreement>();

interface Choice {
  readonly place: Place;
  readonly kpis: (typeof TABLES)[number];
  readonly readings: Readings;
  readonly recorded: ModelTerms['recorded'];
}

/** Agreements are few beside their histories: each is made once. */
function made(choice: Choice): ModelAgreement {
  const key = JSON.stringify(choice);
  const found = known.get(key) ?? make(choice);
  known.set(key, found);
  return found;
}

function make({ place, kpis, readings, recorded }: Choice): ModelAgreement {
  const { timeZone, hours: week, closed = [], special = {} } = place.definition;
  const calendar = place.isStanding === true ? {} : { timeZone, hours: week, holidays: 'none' as const, closed, special };
  return {
    [fc.toStringMethod]: () => JSON.stringify({ place: place.name, kpis, ...readings, recorded }),
    agreement: defineAgreement({ ...calendar, kpis, ...readings, recorded }, cloudctiSla),
    terms: { clock: clockOf(place), kpis, ...readings, recorded, atRiskFrom: 0.75 },
    reportsFrom: Date.parse(`${place.monday}T00:00Z`),
    but: ({ recorded: acts = recorded, ...others }) => made({ place, kpis, readings: { ...readings, ...others }, recorded: acts }),
  };
}

/** Agreements of which some readings are given, and the others chosen at random. */
export const modelAgreements = (fixed: Partial<Choice['readings']> = {}): fc.Arbitrary<ModelAgreement> =>
  fc
    .record({
      place: fc.constantFrom(...PLACES),
      kpis: fc.constantFrom(...TABLES),
      readings: fc.record({
        workingDayReading: fc.constantFrom('day-of-support-time', 'end-of-next-working-day'),
        priorityChange: fc.constantFrom('verdict-stands', 'from-report', 'from-change'),
        answeredBy: fc.constantFrom('response-or-repair', 'response'),
        untilReopened: fc.constantFrom('pause', 'counts'),
        updateUnit: fc.constantFrom('incident', 'update'),
      }),
      recorded: fc.oneof(
        { weight: 8, arbitrary: fc.constant(['response', 'update', 'repair'] as const) },
        { weight: 1, arbitrary: fc.subarray(['response', 'update', 'repair'] as const) },
      ),
    })
    .map(({ readings, ...choice }) => made({ ...choice, readings: { ...readings, ...fixed } }));

/** The standing agreement as the model takes it, for cases of November 2026. */
export function standingInNovember(): ModelTerms {
  const place: Place = { name: 'November', definition: { timeZone: amsterdam, hours: weekdays('08:30-17:00') }, monday: '2026-11-23' };
  november ??= clockOf(place);
  return {
    ...{ clock: november, kpis: TABLES[0] as (typeof TABLES)[number], recorded: ['response', 'update', 'repair'], atRiskFrom: 0.75 },
    ...{ workingDayReading: 'day-of-support-time', priorityChange: 'verdict-stands', answeredBy: 'response-or-repair' },
    ...{ untilReopened: 'pause', updateUnit: 'incident' },
  };
}

let november: SpellClock | undefined;
