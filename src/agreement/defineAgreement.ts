import {
  CALENDAR_FIELDS,
  type CalendarDefinition,
  closedDayOf,
  readCalendarFields,
  readHolidayChoices,
  type WeeklyHours,
} from '../calendar/index.js';
import {
  Call,
  changesNothing,
  choiceIn,
  type Given,
  isLeftOut,
  notActs,
  notAnAgreementName,
  notAReading,
  notRows,
  notTargets,
} from '../errors/index.js';
import { PRIORITIES, type Priority } from '../vocabulary/index.js';
import type { Agreement, AgreementCalendar, AgreementChanges, KpiRow } from './Agreement.js';
import { agreementIn, sealAgreement } from './agreementIn.js';
import { cloudctiSla } from './cloudctiSla.js';
import { ACTS, type Act, READINGS, type Readings } from './readings.js';
import { performanceTargetIn, targetIn } from './target.js';

const FIELDS = /* @__PURE__ */ ['name', 'kpis', 'recorded', 'holidays'].concat(Object.keys(READINGS), CALENDAR_FIELDS);
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
  if (typeof received !== 'object' || received === null || Object.keys(received).every((name) => isLeftOut(given.field(name)))) {
    return given.refuse(changesNothing(FIELDS));
  }
  given.hasFields(FIELDS, () => changesNothing(FIELDS));
  const name = given.field('name');
  if (!isLeftOut(name) && (typeof name.received !== 'string' || name.received === '')) name.refuse(notAnAgreementName());
  const readings = readReadings(given, base);
  const recorded = readRecorded(given.field('recorded'), base);
  const calendar = readCalendarChanges(given, base.calendar);
  const kpis = readKpis(given.field('kpis'), base);
  if (given.call.issues.length > 0) return undefined;
  return sealAgreement({
    ...base,
    name: (name.received as string | undefined | null) ?? base.name,
    calendar: calendar as AgreementCalendar,
    kpis: kpis as Agreement['kpis'],
    ...readings,
    recorded: recorded as readonly Act[],
  });
}

/** The readings that are chosen, where others stand in for those that are not. */
function readReadings(given: Given, base: Agreement): Readings {
  const read = <Name extends keyof Readings>(name: Name): Readings[Name] => {
    const chosen = given.field(name);
    const { choices, ruling } = READINGS[name];
    if (isLeftOut(chosen)) return base[name];
    return choiceIn<Readings[Name]>(chosen, choices, () => notAReading(choices, ` (${ruling})`)) ?? base[name];
  };
  return {
    workingDayReading: read('workingDayReading'),
    priorityChange: read('priorityChange'),
    answeredBy: read('answeredBy'),
    untilReopened: read('untilReopened'),
    updateUnit: read('updateUnit'),
  };
}

/** R20. The acts that a source records. */
function readRecorded(given: Given, base: Agreement): readonly Act[] | undefined {
  if (isLeftOut(given)) return base.recorded;
  const acts = given.entries(() => notActs(ACTS))?.map((act) => choiceIn(act, ACTS, () => notActs(ACTS)));
  return acts?.every((act) => act !== undefined) ? ACTS.filter((act) => acts.includes(act)) : undefined;
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
    hours: { ...base.hours, value: structuredCopy(givenDays(changed.hours)) },
    holidays: chosen,
    closed: changed.closed.map((day) => structuredCopy(closedDayOf(day))),
    special: structuredCopy(changed.special),
    years: { from: changed.years.from, to: changed.years.to },
  };
}

/** R2. Which public holidays close: none, or the Dutch ones by the choices that are made. */
function readHolidays(given: Given, base: AgreementCalendar): AgreementCalendar['holidays'] | undefined {
  if (isLeftOut(given)) return base.holidays;
  return given.received === 'none' ? 'none' : readHolidayChoices(given);
}

/** The days of a week whose hours are given. */
function givenDays(hours: CalendarDefinition['hours']): WeeklyHours {
  return Object.fromEntries(Object.entries(hours).filter(([, spans]) => spans !== null));
}

function readKpis(given: Given, base: Agreement): Agreement['kpis'] | undefined {
  if (isLeftOut(given)) return base.kpis;
  if (!given.hasFields(PRIORITIES.map(String), notRows)) return undefined;
  const row = (priority: Priority) => readRow(given.entry(priority), base.kpis[priority]);
  return { 1: row(1), 2: row(2), 3: row(3), 4: row(4) };
}

/** A row with its changes; what is wrong is refused, and the standing value stands in for it. */
function readRow(given: Given, standing: KpiRow): KpiRow {
  if (isLeftOut(given) || !given.hasFields(ROW_FIELDS, notTargets)) return standing;
  const read = <Value>(field: keyof KpiRow & string, value: Value, reader: (given: Given) => Value | undefined): Value => {
    const changed = given.field(field);
    return isLeftOut(changed) ? value : (reader(changed) ?? value);
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
