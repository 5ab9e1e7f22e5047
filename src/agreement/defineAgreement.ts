import { type ClosedDay, calendarIssues, holidayChoiceIssues, holidayChoices, unknownFieldIssues } from '../calendar/index.js';
import { type InputIssue, inputIssue, rejectAll } from '../errors/index.js';
import type { LocalDate } from '../time/index.js';
import { PRIORITIES, type Priority } from '../vocabulary/index.js';
import type { Agreement, AgreementCalendar, AgreementChanges, KpiChanges, KpiRow, WorkingDayReading } from './Agreement.js';
import { agreementIn, sealAgreement } from './agreementIn.js';
import { cloudctiSla } from './cloudctiSla.js';
import { readPerformanceTarget, readTarget } from './target.js';

const READINGS: readonly WorkingDayReading[] = ['day-of-support-time', 'end-of-next-working-day'];

const CALENDAR_FIELDS = ['timeZone', 'hours', 'holidays', 'closed', 'special', 'years'];

const FIELDS = /* @__PURE__ */ ['name', 'kpis', 'workingDayReading'].concat(CALENDAR_FIELDS);

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
  const base = agreementIn(agreement, 'defineAgreement');
  const issues: InputIssue[] = [];
  const defined = readChanges(changes, base, issues);
  rejectAll('defineAgreement', issues);
  return defined;
}

function readChanges(input: unknown, base: Agreement, issues: InputIssue[]): Agreement {
  const changes = (typeof input === 'object' && input !== null && !Array.isArray(input) ? input : {}) as AgreementChanges;
  if (Object.values(changes).every((value) => value === undefined)) {
    const expected = `name at least one of ${FIELDS.join(', ')}, or use cloudctiSla as it stands`;
    issues.push(inputIssue({ code: 'missing-field', path: 'changes', received: input, problem: 'change nothing', expected }));
  }
  issues.push(...unknownFieldIssues(changes, FIELDS, (field) => field));
  if (changes.name !== undefined && (typeof changes.name !== 'string' || changes.name === '')) {
    issues.push(
      inputIssue({ code: 'wrong-type', path: 'name', received: changes.name, problem: 'is not a name', expected: 'pass a text' }),
    );
  }
  const workingDayReading = changes.workingDayReading ?? base.workingDayReading;
  if (!READINGS.includes(workingDayReading)) {
    const expected = `choose ${READINGS.join(' or ')} (R6)`;
    const draft = { code: 'wrong-type', path: 'workingDayReading', received: workingDayReading } as const;
    issues.push(inputIssue({ ...draft, problem: 'is not one of the readings', expected }));
  }
  const calendar = readCalendarChanges(changes, base.calendar, issues);
  const kpis = readKpis(changes.kpis ?? {}, base, issues);
  return sealAgreement({ ...base, name: changes.name ?? base.name, calendar, kpis, workingDayReading });
}

function readCalendarChanges(changes: AgreementChanges, base: AgreementCalendar, issues: InputIssue[]): AgreementCalendar {
  const holidays = changes.holidays ?? base.holidays;
  const found = issues.length;
  if (holidays !== 'none') issues.push(...holidayChoiceIssues(holidays, 'holidays'));
  const changed = {
    timeZone: changes.timeZone ?? base.timeZone.value,
    hours: changes.hours ?? base.hours.value,
    closed: changes.closed ?? base.closed,
    special: changes.special ?? base.special,
    years: changes.years ?? base.years,
  };
  issues.push(...calendarIssues(changed));
  if (issues.length > found) return base;
  return {
    timeZone: { ...base.timeZone, value: changed.timeZone },
    hours: { ...base.hours, value: structuredCopy(changed.hours) },
    holidays: holidays === 'none' ? 'none' : holidayChoices(holidays),
    closed: changed.closed.map(namedDay),
    special: structuredCopy(changed.special),
    years: { from: changed.years.from, to: changed.years.to },
  };
}

function namedDay(day: LocalDate | ClosedDay): ClosedDay {
  if (typeof day === 'string') return { date: day };
  return day.name === undefined ? { date: day.date } : { date: day.date, name: structuredCopy(day.name) };
}

function readKpis(input: unknown, base: Agreement, issues: InputIssue[]): Agreement['kpis'] {
  const rows = readObject(input, 'kpis', 'pass rows by priority, such as { 1: { mttr: … } }', issues);
  issues.push(...unknownFieldIssues(rows, PRIORITIES.map(String), (field) => `kpis[${field}]`));
  const row = (priority: Priority): KpiRow => {
    const path = `kpis[${priority}]`;
    const changes: KpiChanges = readObject(rows[priority] ?? {}, path, 'pass the targets that change', issues);
    issues.push(...unknownFieldIssues(changes, ROW_FIELDS, (field) => `${path}.${field}`));
    const standing = base.kpis[priority];
    const { response = standing.response, update = standing.update, mttr = standing.mttr } = changes;
    const { performanceTarget = standing.performanceTarget } = changes;
    return {
      ...standing,
      response: readTarget(response, `${path}.response`, issues),
      update: readTarget(update, `${path}.update`, issues),
      mttr: readTarget(mttr, `${path}.mttr`, issues),
      performanceTarget: readPerformanceTarget(performanceTarget, `${path}.performanceTarget`, issues),
    };
  };
  return { 1: row(1), 2: row(2), 3: row(3), 4: row(4) };
}

function readObject(input: unknown, path: string, expected: string, issues: InputIssue[]): Record<string, object> {
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as Record<string, object>;
  issues.push(inputIssue({ code: 'wrong-type', path, received: input, problem: 'is not an object', expected }));
  return {};
}

/** A copy of plain data, so that freezing it does not freeze the caller's. */
function structuredCopy<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
