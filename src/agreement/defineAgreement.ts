import { CALENDAR_FIELDS, type ClosedDay, readCalendarFields, readHolidayChoices } from '../calendar/index.js';
import { Call, changesNothing, choiceIn, type Given, notAnAgreementName, notAReading, notRows, notTargets } from '../errors/index.js';
import type { LocalDate } from '../time/index.js';
import { PRIORITIES, type Priority } from '../vocabulary/index.js';
import type { Agreement, AgreementCalendar, AgreementChanges, KpiRow, WorkingDayReading } from './Agreement.js';
import { agreementIn, sealAgreement } from './agreementIn.js';
import { cloudctiSla } from './cloudctiSla.js';
import { performanceTargetIn, targetIn } from './target.js';

const READINGS: readonly WorkingDayReading[] = ['day-of-support-time', 'end-of-next-working-day'];
const FIELDS = /* @__PURE__ */ ['name', 'kpis', 'workingDayReading', 'holidays'].concat(CALENDAR_FIELDS);
const ROW_FIELDS = ['response', 'update', 'mttr', 'performanceTarget'];

/**
 * An agreement that differs from CloudCTI's standing one (or from `agreement`) in what is named; all else stays.
 *
 * SLA §4 and §5; R2, R6, R9 and R11 say what may be chosen: Good Friday and 5 May, extra closed and extra working days, other hours on a date, another
 * zone, other targets, an agreed MTTR for priority 1, a performance target for every row, and the other reading of a working day.
 *
 * @param changes what differs; at least one field
 * @param agreement what it differs from; CloudCTI's standing agreement by default
 * @returns the changed agreement, frozen
 * @throws {SlaInputError} listing everything that is wrong with the changes at once
 * @example
 * import { defineAgreement, mttrDeadline } from '@cloudcti/sla';
 *
 * const agreement = defineAgreement({
 *   holidays: { goodFriday: 'closed' },
 *   special: { '2026-12-24': ['08:30-13:00'] },
 *   kpis: { 1: { mttr: { kind: 'support-hours', value: 16 } } },
 * });
 * mttrDeadline({ priority: 1, reportedAt: '2026-12-23T13:00+01:00' }, agreement); // => { kind: 'due', at: '2026-12-28T16:00:00.000+01:00', epochMs: 1798470000000 }
 */
export function defineAgreement(changes: AgreementChanges, agreement: Agreement = cloudctiSla): Agreement {
  const call = new Call('defineAgreement');
  const base = call.checked(agreementIn<Agreement>(call.given('agreement', agreement)));
  return call.checked(readChanges(call.object('changes', changes), base));
}

function readChanges(given: Given, base: Agreement): Agreement | undefined {
  const { received } = given;
  if (typeof received !== 'object' || received === null || Object.values(received).every((value) => value === undefined)) {
    return given.refuse(changesNothing(FIELDS));
  }
  given.hasFields(FIELDS, () => changesNothing(FIELDS));
  const name = given.field('name');
  if (name.received !== undefined && (typeof name.received !== 'string' || name.received === '')) name.refuse(notAnAgreementName());
  const reading = given.field('workingDayReading');
  const workingDayReading =
    reading.received === undefined ? base.workingDayReading : choiceIn(reading, READINGS, () => notAReading(READINGS, ' (R6)'));
  const calendar = readCalendarChanges(given, base.calendar);
  const kpis = readKpis(given.field('kpis'), base);
  if (given.call.issues.length > 0) return undefined;
  return sealAgreement({
    ...base,
    name: (name.received as string | undefined) ?? base.name,
    calendar: calendar as AgreementCalendar,
    kpis: kpis as Agreement['kpis'],
    workingDayReading: workingDayReading as WorkingDayReading,
  });
}

function readCalendarChanges(given: Given, base: AgreementCalendar): AgreementCalendar | undefined {
  const changes = given.received as AgreementChanges;
  const holidays = given.field('holidays');
  const chosen = readHolidays(holidays, base);
  const changed = {
    timeZone: changes.timeZone ?? base.timeZone.value,
    hours: changes.hours ?? base.hours.value,
    closed: changes.closed ?? base.closed,
    special: changes.special ?? base.special,
    years: changes.years ?? base.years,
  };
  if (readCalendarFields(given.holding(changed)) === undefined || chosen === undefined) return undefined;
  return {
    timeZone: { ...base.timeZone, value: changed.timeZone },
    hours: { ...base.hours, value: structuredCopy(changed.hours) },
    holidays: chosen,
    closed: changed.closed.map(namedDay),
    special: structuredCopy(changed.special),
    years: { from: changed.years.from, to: changed.years.to },
  };
}

/** R2. Which public holidays close: none, or the Dutch ones by the choices that are made. */
function readHolidays(given: Given, base: AgreementCalendar): AgreementCalendar['holidays'] | undefined {
  if (given.received === undefined) return base.holidays;
  return given.received === 'none' ? 'none' : readHolidayChoices(given);
}

function namedDay(day: LocalDate | ClosedDay): ClosedDay {
  if (typeof day === 'string') return { date: day };
  return day.name === undefined ? { date: day.date } : { date: day.date, name: structuredCopy(day.name) };
}

function readKpis(given: Given, base: Agreement): Agreement['kpis'] | undefined {
  if (given.received === undefined) return base.kpis;
  if (!given.hasFields(PRIORITIES.map(String), notRows)) return undefined;
  const row = (priority: Priority) => readRow(given.entry(priority), base.kpis[priority]);
  return { 1: row(1), 2: row(2), 3: row(3), 4: row(4) };
}

/** A row with its changes; what is wrong is refused, and the standing value stands in for it. */
function readRow(given: Given, standing: KpiRow): KpiRow {
  if (given.received === undefined || !given.hasFields(ROW_FIELDS, notTargets)) return standing;
  const read = <Value>(field: keyof KpiRow & string, value: Value, reader: (given: Given) => Value | undefined): Value => {
    const changed = given.field(field);
    return changed.received === undefined ? value : (reader(changed) ?? value);
  };
  return {
    ...standing,
    response: read('response', standing.response, targetIn),
    update: read('update', standing.update, targetIn),
    mttr: read('mttr', standing.mttr, targetIn),
    performanceTarget: read('performanceTarget', standing.performanceTarget, performanceTargetIn),
  };
}

/** A copy of plain data, so that freezing it does not freeze the caller's. */
function structuredCopy<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
