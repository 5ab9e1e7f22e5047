import fc from 'fast-check';
import type { Library } from './freshLibrary.js';

const AT = '2026-12-01T12:00+01:00';
const reported = { priority: 2, reportedAt: '2026-11-23T09:00+01:00' } as const;
const pauses = [{ from: '2026-11-23T10:00+01:00', to: '2026-11-23T12:00+01:00' }];
const planned = { from: '2026-11-23T16:30+01:00', to: '2026-11-24T08:30+01:00', noticeableInconvenience: true };
const history = {
  id: 'CTI-7',
  labels: { customer: 'Acme' },
  ...reported,
  respondedAt: '2026-11-23T12:30+01:00',
  updatedAt: ['2026-11-25T10:00+01:00'],
  pauses: [...pauses, { from: '2026-11-30T09:00+01:00' }],
  priorityChanges: [{ at: '2026-11-24T09:00+01:00', priority: 1 }],
  repairedAt: '2026-11-26T09:00+01:00',
  reopenings: [{ at: '2026-11-27T09:00+01:00' }],
} as const;
const starts = Float64Array.of(Date.UTC(2026, 10, 23, 8), Date.UTC(2026, 10, 24, 8));
const changes = {
  closed: [{ date: '2026-12-28', name: 'Moving house' }],
  special: { '2026-12-24': ['08:30-13:00'] },
  kpis: { 1: { mttr: { kind: 'support-hours', value: 16 } } },
  maintenanceHours: { mon: ['07:00-18:00'] },
} as const;

/** What each function of an entry gives, by its name; one that is not here is not attacked, and a test says so. */
export type Samples = Readonly<Record<string, () => unknown>>;

export function samplesOf({
  core,
  batch,
  spreadsheet,
  sql,
  dateHolidays,
  testing,
}: Library): Readonly<Record<'core' | 'batch' | 'spreadsheet' | 'sql' | 'dateHolidays' | 'testing', Samples>> {
  const incident = core.incident(history);
  const waiting = core.incident(reported);
  const agreement = core.defineAgreement(changes);
  const caught = (call: () => unknown) => {
    try {
      return call();
    } catch (error) {
      return error;
    }
  };
  const all = (...results: readonly unknown[]) => Object.freeze(results);
  const builder = () => {
    const made = core.complianceBuilder({ at: AT, groupBy: ['month', { label: 'customer' }] });
    made.add(incident);
    return made;
  };
  const trail = core.explain(core.responseDeadline({ ...reported, pauses }));
  return {
    core: {
      SlaInputError: () => caught(() => core.deadlines({ ...reported, reportedAt: 'tomorrow' })),
      isSlaInputError: () => core.isSlaInputError(new Error()),
      agreementFrom: () => core.agreementFrom(JSON.stringify(changes)),
      agreementVersions: () => core.agreementVersions([{ from: '2026-01-01', agreement }]),
      agreementVersionsFrom: () => core.agreementVersionsFrom({ versions: [{ from: '2026-01-01', agreement: changes }] }),
      assess: () =>
        all(
          core.assess(incident, { at: AT }),
          core.assess(incident, { at: '2026-11-24T10:00+01:00', agreement }),
          core.assess(incident, { at: '2026-11-20T10:00+01:00' }),
        ),
      classifySeverity: () => core.classifySeverity({ kind: 'unavailable', what: 'entire-service', locations: 1 }),
      complianceBuilder: () => all(builder(), builder().part(), builder().report()),
      complianceReport: () => core.complianceReport([incident], { at: AT, agreement }),
      contactRoute: () => core.contactRoute({ at: '2026-11-22T10:00+01:00', priority: 1, endCustomersAffected: 3 }, agreement),
      deadlineFrom: () => core.deadlineFrom(JSON.stringify(core.responseDeadline({ ...reported, pauses }))),
      deadlines: () => all(core.deadlines({ ...reported, pauses }), core.deadlines({ ...reported, priority: 3 }, agreement)),
      defineAgreement: () => core.defineAgreement(changes),
      dutchHolidays: () => core.dutchHolidays(),
      explain: () => all(trail, core.explain(core.mttrDeadline({ ...reported, priority: 1 }))),
      explainParts: () => core.explainParts(trail),
      explainText: () => core.explainText(trail),
      fromWallClock: () => core.fromWallClock('2026-11-23T09:00', 'Europe/Amsterdam'),
      incident: () => incident,
      incidentIssues: () => core.incidentIssues({ ...reported, reportedAt: 'tomorrow' }),
      maintenanceConflicts: () =>
        all(core.maintenanceConflicts(planned), core.maintenanceConflicts({ ...planned, from: '2026-11-23T17:00+01:00' })),
      mttrDeadline: () => core.mttrDeadline(reported),
      nextInstant: () => core.nextInstant([waiting], { at: '2026-11-23T10:00+01:00' }),
      nextMaintenanceWindow: () => core.nextMaintenanceWindow({ after: AT, duration: { hours: 4 } }),
      openPromises: () => core.openPromises(core.assess(waiting, { at: '2026-11-24T10:00+01:00' })),
      promisesDue: () => core.promisesDue([waiting], { at: '2026-11-24T10:00+01:00' }),
      responseDeadline: () => core.responseDeadline(reported),
      safely: () => all(core.safely(core.deadlines, reported), core.safely(core.deadlines, { ...reported, reportedAt: 'tomorrow' })),
      slaClock: () => all(core.slaClock(), core.slaClock().openIntervals('2026-11-23T09:00+01:00', AT)),
      supportClock: () => core.supportClock({ timeZone: 'Europe/Amsterdam', hours: { mon: ['09:00-17:00'] } }),
      supportLevel: () => all(core.supportLevel('first'), core.supportLevel('second'), core.supportLevel('third')),
      thirdLineResponseDeadline: () => core.thirdLineResponseDeadline({ completeReportAt: AT }),
      toProblem: () => core.toProblem(caught(() => core.deadlines({ ...reported, reportedAt: 'tomorrow' }))),
      updateDeadline: () => core.updateDeadline(reported),
    },
    batch: {
      addMsAll: () => batch.addMsAll(starts, 3_600_000, agreement),
      deadlineColumns: () => batch.deadlineColumns({ priority: Uint8Array.of(2, 9), reportedAtMs: starts }, agreement),
      rowReasons: () => batch.rowReasons(3),
      assessColumns: () =>
        batch.assessColumns({ priority: Uint8Array.of(2, 3), reportedAtMs: starts, respondedAtMs: starts }, Date.UTC(2026, 10, 30)),
      supportTimeColumns: () => batch.supportTimeColumns(starts, starts.slice()),
    },
    dateHolidays: {
      closedDays: () => dateHolidays.closedDays({ country: 'DE', years: { from: 2026, to: 2026 } }),
    },
    spreadsheet: {
      SLA_EXPLAIN: () => spreadsheet.SLA_EXPLAIN(2, 46_349.5, 'response'),
      SLA_IS_WORKING_DAY: () => spreadsheet.SLA_IS_WORKING_DAY(46_349),
      SLA_MTTR_DUE: () => spreadsheet.SLA_MTTR_DUE(2, 46_349.5),
      SLA_NEXT_WORKING_DAY: () => spreadsheet.SLA_NEXT_WORKING_DAY(46_349, 1),
      SLA_RESPONSE_DUE: () => spreadsheet.SLA_RESPONSE_DUE(2, 46_349.5),
      SLA_STATUS: () => spreadsheet.SLA_STATUS(46_349.5, '', 46_350.5),
      SLA_SUPPORT_HOURS: () => spreadsheet.SLA_SUPPORT_HOURS(46_349.5, 46_350.5),
      SLA_UPDATE_DUE: () => spreadsheet.SLA_UPDATE_DUE(2, 46_349.5),
      fromSerial: () => spreadsheet.fromSerial(46_349.5),
      spreadsheetFunctions: () => spreadsheet.spreadsheetFunctions({ agreement }),
      toSerial: () => spreadsheet.toSerial(AT),
    },
    sql: {
      calendarTables: () => sql.calendarTables(core.defineAgreement({ hours: { wed: ['12:00-13:00'] } }), { from: 2026, to: 2026 }),
      sqlFor: () => sql.sqlFor('duckdb', { table: 't', id: 'i', priority: 'p', reported: 'r', years: { from: 2026, to: 2026 }, agreement }),
    },
    testing: {
      aTicket: () => testing.aTicket().reported('2026-11-23 09:00'),
      runConformance: () => testing.runConformance({ severity: () => 0 }, { test: () => 0 }),
      slaArbitraries: () => testing.slaArbitraries(fc),
      vectorFile: () => testing.vectorFile('severity'),
    },
  };
}

/** Answers that no attack may change, as text. */
export function answersOf(library: Library): string {
  const { core, batch, spreadsheet, dateHolidays, testing } = library;
  const agreement = core.defineAgreement(changes);
  const clock = core.slaClock();
  const incident = core.incident(history);
  const messages = [() => core.deadlines({ ...reported, reportedAt: 'tomorrow' }), () => core.supportClock({ colour: 1 } as never)].map(
    (call) => {
      try {
        return String(call());
      } catch (error) {
        return [core.isSlaInputError(error), (error as Error).message];
      }
    },
  );
  const deadlines = [1, 2, 3, 4].flatMap((priority) =>
    ['2026-05-22T16:00+02:00', '1990-01-03T09:00+01:00', '2100-03-01T09:00+01:00'].map((reportedAt) => {
      const report = { priority: priority as 1, reportedAt, pauses: [] };
      return [core.deadlines(report), core.deadlines(report, agreement)];
    }),
  );
  return JSON.stringify([
    deadlines,
    core.thirdLineResponseDeadline({ completeReportAt: AT }),
    core.explain(core.mttrDeadline({ ...reported, pauses })),
    core.explainText(core.explain(core.responseDeadline({ ...reported, priority: 4, reportedAt: '2026-12-24T17:00+01:00' })), {
      locale: 'nl',
    }),
    [clock.isOpen(AT), clock.add(AT, { hours: 9 }), clock.between('2026-01-01T00:00Z', AT), clock.addWorkingDays('2026-05-22', 9)],
    clock.openIntervals('2026-12-20T00:00+01:00', '2027-01-04T00:00+01:00'),
    core.dutchHolidays({ years: { from: 2025, to: 2027 } }),
    [core.cloudctiSla, agreement],
    [core.assess(incident, { at: AT }), core.complianceReport([incident], { at: AT, agreement })],
    core.contactRoute({ at: '2026-11-22T10:00+01:00', priority: 1, endCustomersAffected: 3 }),
    [core.maintenanceConflicts(planned), core.nextMaintenanceWindow({ after: AT, duration: { hours: 4 } })],
    core.classifySeverity({ kind: 'unavailable', what: 'entire-service', locations: 1 }),
    core.supportLevel('third'),
    core.incidentIssues({ ...reported, reportedAt: 'tomorrow' }),
    [spreadsheet.SLA_EXPLAIN(2, 46_349.5, 'response'), spreadsheet.SLA_MTTR_DUE(2, 46_349.5), spreadsheet.fromSerial(46_349.5)],
    dateHolidays.closedDays({ country: 'DE', years: { from: 2026, to: 2026 } }),
    [
      batch.deadlineColumns({ priority: Uint8Array.of(2, 3), reportedAtMs: Float64Array.of(1.77e12, 1.78e12) }),
      batch.ROW_REASONS,
      batch.DEADLINE_KINDS,
    ],
    [testing.FLAGS, testing.vectorFile('severity'), testing.runConformance({ severity: () => 0 }, { test: () => 0 })],
    [testing.aTicket().reported('2026-11-23 09:00').row(), fc.sample(testing.slaArbitraries(fc).report(), { seed: 1, numRuns: 5 })],
    messages,
  ]);
}
