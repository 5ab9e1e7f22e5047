import * as sla from '@cloudcti/sla';
import * as dateHolidays from '@cloudcti/sla/date-holidays';
import * as spreadsheet from '@cloudcti/sla/spreadsheet';

/** A public function. */
export type Call = (...args: readonly never[]) => unknown;

/** What is asked of a function: its arguments, made anew from an instant and a priority. */
export type Question = (at: Date, priority: sla.Priority) => readonly unknown[];

const HOUR = 3_600_000;
const later = (at: Date, hours: number) => new Date(at.getTime() + hours * HOUR);
const agreement = sla.defineAgreement({ holidays: { goodFriday: 'closed' }, kpis: { 1: { mttr: { kind: 'support-hours', value: 16 } } } });
const history = (at: Date, priority: sla.Priority) =>
  sla.incident({
    ...{ id: 'CTI-7', priority, reportedAt: at, respondedAt: later(at, 2), updatedAt: [later(at, 20)], labels: { customer: 'Acme' } },
    ...{ pauses: [{ from: later(at, 3), to: later(at, 9) }, { from: later(at, 30) }], repairedAt: later(at, 40) },
    reopenings: [{ at: later(at, 50) }],
  });
const assessed = (at: Date, priority: sla.Priority) => sla.assess(history(at, priority), { at: later(at, 60), agreement });
const error = () => {
  const read = sla.safely(sla.incident, {} as never);
  return read.ok ? undefined : read.error;
};
/** A cell between 06:00 and 18:00: the clocks show each of its times once. */
const cell = (at: Date) => 25_569 + Math.floor(at.getTime() / 86_400_000) + 0.25 + (at.getTime() % 86_400_000) / 172_800_000;

/** A question to each public function; a function without one is missed. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  agreementFrom: () => [{ kpis: { 2: { mttr: null } } }],
  agreementVersions: () => [
    [
      { from: '2026-01-01', agreement: sla.cloudctiSla },
      { from: '2026-12-01', agreement },
    ],
  ],
  agreementVersionsFrom: () => [{ versions: [{ from: '2026-01-01', agreement: {} }] }],
  assess: (at, priority) => [history(at, priority), { at: later(at, 60), atRiskFrom: 0.5 }],
  classifySeverity: () => [{ kind: 'unavailable', what: 'entire-service', locations: 1 }],
  complianceBuilder: (at) => [{ at, groupBy: ['month'] }],
  complianceReport: (at, priority) => [[history(at, priority)], { at: later(at, 60), groupBy: ['priority', { label: 'customer' }] }],
  contactRoute: (at, priority) => [{ at: later(at, 60), priority, mttr: sla.mttrDeadline({ priority, reportedAt: at }) }],
  deadlineFrom: (at, priority) => [sla.mttrDeadline({ priority, reportedAt: at })],
  deadlines: (at, priority) => [{ priority, reportedAt: at, lastContactAt: later(at, 1), pauses: [{ from: at, to: later(at, 5) }] }],
  defineAgreement: () => [{ closed: [{ date: '2026-12-28', name: { nl: 'Brug', en: 'Bridge' } }] }],
  dutchHolidays: () => [{ years: { from: 2025, to: 2027 }, liberationDay: 'every-year' }],
  explain: (at, priority) => [sla.responseDeadline({ priority, reportedAt: at })],
  explainParts: (at, priority) => [sla.explain(sla.responseDeadline({ priority, reportedAt: at }))],
  explainText: (at, priority) => [sla.explain(sla.mttrDeadline({ priority, reportedAt: at })), { locale: 'nl' }],
  fromWallClock: () => ['2026-05-22T16:00', 'Europe/Amsterdam'],
  incident: (at, priority) => [{ id: null, priority, reportedAt: at, updatedAt: [later(at, 2)], closedAt: null }],
  incidentIssues: (at, priority) => [{ priority, reportedAt: at.toISOString(), repairedAt: later(at, -1).toISOString() }],
  maintenanceConflicts: (at) => [{ ...sla.nextMaintenanceWindow({ after: at, duration: { hours: 4 } }), noticeableInconvenience: false }],
  mttrDeadline: (at, priority) => [{ priority, reportedAt: at }],
  nextInstant: (at, priority) => [[history(at, priority)], { at: later(at, 1) }],
  nextMaintenanceWindow: (at) => [{ after: at, duration: { hours: 4, minutes: null } }],
  openPromises: (at, priority) => [assessed(at, priority)],
  promisesDue: (at, priority) => [[history(at, priority)], { at: later(at, 60), within: { minutes: 30 } }],
  responseDeadline: (at, priority) => [{ priority, reportedAt: at }, agreement],
  slaClock: () => [agreement],
  supportClock: () => [{ timeZone: 'Europe/Amsterdam', hours: { mon: ['09:00-17:00'] }, years: { from: 2026, to: 2026 } }],
  supportLevel: () => ['third'],
  thirdLineResponseDeadline: (at) => [{ completeReportAt: at }],
  toProblem: () => [error()],
  updateDeadline: (at, priority) => [{ priority, lastContactAt: at }],
  closedDays: () => [{ country: 'DE', years: { from: 2026, to: 2026 } }],
  fromSerial: (at) => [cell(at)],
  spreadsheetFunctions: () => [{ agreement }],
  toSerial: (at) => [at],
  SLA_EXPLAIN: (at, priority) => [priority, cell(at), 'response'],
  SLA_IS_WORKING_DAY: (at) => [cell(at)],
  SLA_MTTR_DUE: (at, priority) => [[[priority]], [[cell(at)]]],
  SLA_NEXT_WORKING_DAY: (at) => [cell(at), 1],
  SLA_RESPONSE_DUE: (at, priority) => [priority, at.toISOString()],
  SLA_STATUS: (at) => [cell(at), '', cell(later(at, 1))],
  SLA_SUPPORT_HOURS: (at) => [cell(at), cell(later(at, 9))],
  SLA_UPDATE_DUE: (at, priority) => [priority, cell(at)],
};

/** What is asked of a function or of an error: JSON has neither. */
const OF_NO_DATA = ['safely', 'SlaInputError', 'isSlaInputError', 'default'];
/** The public functions that take and give data. */
export const EVERY_FUNCTION = Object.entries({ ...sla, ...dateHolidays, ...spreadsheet }).filter(
  ([name, value]) => typeof value === 'function' && !OF_NO_DATA.includes(name),
);
