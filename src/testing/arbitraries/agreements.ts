import { type Agreement, type AgreementChanges, defineAgreement, READINGS, type TargetInput } from '../../agreement/index.js';
import type { CalendarDefinition, HoursText, Weekday, WeeklyHours } from '../../calendar/index.js';
import type { Arbitrary, FastCheck } from './FastCheck.js';
import { printedAs } from './printed.js';

/** Changes of the standing agreement, and the agreement that they make; fast-check prints the changes. */
export interface ChosenAgreement {
  readonly changes: AgreementChanges;
  readonly agreement: Agreement;
}

const ZONES = ['Europe/Amsterdam', 'UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Auckland'];
const DAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const STANDING: WeeklyHours = Object.fromEntries(DAYS.slice(0, 5).map((day) => [day, ['08:30-17:00']]));

const clock = (quarters: number): string => `${String(quarters >> 2).padStart(2, '0')}:${String((quarters & 3) * 15).padStart(2, '0')}`;

/** The hours of a day: none, one span or two, apart. */
function hoursOfDay(fc: FastCheck): Arbitrary<readonly HoursText[]> {
  return fc.uniqueArray(fc.nat({ max: 96 }), { maxLength: 4 }).map((bounds) => {
    const [a, b, c, d] = [...bounds].sort((one, other) => one - other).map(clock);
    return [...(a && b ? [`${a}-${b}`] : []), ...(c && d ? [`${c}-${d}`] : [])];
  });
}

/** Hours of a week that opens at least once; they shrink towards the standing ones. */
function weeks(fc: FastCheck): Arbitrary<WeeklyHours> {
  const days = Object.fromEntries(DAYS.map((day) => [day, hoursOfDay(fc)]));
  const uneven = fc.record(days).map((week) => ({ ...week, thu: [...(week['thu'] ?? []), '10:00-12:00'].slice(-1) }));
  return fc.oneof({ withCrossShrink: true }, fc.constant(STANDING), uneven as Arbitrary<WeeklyHours>);
}

function dates(fc: FastCheck): Arbitrary<string> {
  return fc.integer({ min: 0, max: 5 * 365 }).map((later) => new Date(Date.UTC(2024, 0, 1 + later)).toISOString().slice(0, 10));
}

/** Calendars: zones, hours, closed dates and dates with hours of their own. They shrink towards Monday to Friday, 08:30 to 17:00 in Amsterdam. */
export function calendars(fc: FastCheck): Arbitrary<CalendarDefinition> {
  return fc.record({
    timeZone: fc.constantFrom(...ZONES),
    hours: weeks(fc),
    closed: fc.uniqueArray(dates(fc), { maxLength: 3 }),
    special: fc.dictionary(dates(fc), hoursOfDay(fc), { maxKeys: 2, noNullPrototype: true }),
  });
}

function targets(fc: FastCheck): Arbitrary<TargetInput> {
  const dated = (kind: 'support-hours' | 'working-days', values: Arbitrary<number>) =>
    values.map((value): TargetInput => ({ kind, value }));
  return fc.oneof(
    dated('support-hours', fc.integer({ min: 1, max: 40 })),
    dated(
      'support-hours',
      fc.integer({ min: 1, max: 60 }).map((quarters) => quarters / 4),
    ),
    dated('working-days', fc.integer({ min: 1, max: 4 })),
    fc.constantFrom<TargetInput[]>({ kind: 'best-effort' }, { kind: 'to-be-determined' }),
  );
}

/** Agreements: what rulings leave to choose, any of it. They shrink towards the standing one under another name. */
export function agreements(fc: FastCheck): Arbitrary<ChosenAgreement> {
  const target = targets(fc);
  const row = fc.record({ response: target, update: target, mttr: target }, { requiredKeys: [] });
  const holidays = fc.record({
    goodFriday: fc.constantFrom('open', 'closed'),
    liberationDay: fc.constantFrom('lustrum', 'every-year', 'never'),
  });
  const readings = Object.fromEntries(
    Object.entries(READINGS).map(([name, { choices }]) => [name, fc.constantFrom<unknown[]>(...choices)]),
  );
  const changes = fc.record(
    {
      name: fc.constant('An agreement that was drawn'),
      ...{ holidays: fc.oneof(holidays, fc.constant('none')), hours: weeks(fc), closed: fc.uniqueArray(dates(fc), { maxLength: 2 }) },
      kpis: fc.record({ 1: row, 2: row, 3: row, 4: row }, { requiredKeys: [] }),
      ...readings,
    },
    { requiredKeys: ['name'] },
  ) as Arbitrary<AgreementChanges>;
  return changes.map((chosen) =>
    printedAs(
      { changes: chosen, agreement: defineAgreement(chosen) },
      fc.toStringMethod,
      () => `defineAgreement(${JSON.stringify(chosen)})`,
    ),
  );
}
