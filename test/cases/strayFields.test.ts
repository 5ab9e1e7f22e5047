import {
  agreementVersions,
  assess,
  classifySeverity,
  cloudctiSla,
  complianceBuilder,
  complianceReport,
  contactRoute,
  deadlines,
  defineAgreement,
  dutchHolidays,
  explain,
  explainParts,
  explainText,
  incident,
  incidentIssues,
  maintenanceConflicts,
  mttrDeadline,
  nextMaintenanceWindow,
  responseDeadline,
  slaClock,
  supportClock,
  thirdLineResponseDeadline,
  updateDeadline,
} from '@cloudcti/sla';
import { closedDays } from '@cloudcti/sla/date-holidays';
import { fromSerial, spreadsheetFunctions, toSerial } from '@cloudcti/sla/spreadsheet';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../support/errorOf.js';

const at = '2026-11-23T09:00+01:00';
const later = '2026-11-23T12:00+01:00';
const reported = { priority: 2, reportedAt: at } as const;
const history = incident(reported);
const trail = explain(responseDeadline(reported));
const hours = { mon: ['09:00-17:00'] } as const;
const clock = slaClock();
const pause = { from: at, to: later };
const night = { from: '2026-11-23T22:00+01:00', to: '2026-11-24T02:00+01:00', noticeableInconvenience: true };
const stray: object = { mispelt: 1 };

/** Every object that a public function takes, with a field that nobody reads; the place of that field. */
const STRAYS: readonly (readonly [path: string, ask: () => unknown])[] = [
  ['mispelt', () => responseDeadline({ ...reported, ...stray })],
  ['pauses[0].mispelt', () => responseDeadline({ ...reported, pauses: [{ ...pause, ...stray }] })],
  ['mispelt', () => updateDeadline({ ...reported, ...stray })],
  ['mispelt', () => mttrDeadline({ ...reported, ...stray })],
  ['mispelt', () => deadlines({ ...reported, ...stray })],
  ['pauses[0].mispelt', () => deadlines({ ...reported, pauses: [{ ...pause, ...stray }] })],
  ['mispelt', () => thirdLineResponseDeadline({ completeReportAt: at, ...stray })],
  ['mispelt', () => incident({ ...reported, ...stray })],
  ['pauses[0].mispelt', () => incident({ ...reported, pauses: [{ ...pause, ...stray }] })],
  ['priorityChanges[0].mispelt', () => incident({ ...reported, priorityChanges: [{ at: later, priority: 1, ...stray }] })],
  ['reopenings[0].mispelt', () => incident({ ...reported, repairedAt: at, reopenings: [{ at: later, ...stray }] })],
  ['mispelt', () => incident({ events: [{ kind: 'reported', at, priority: 2 }], ...stray })],
  ['events[0].mispelt', () => incident({ events: [{ kind: 'reported', at, priority: 2, ...stray }] })],
  [
    'events[1].priority',
    // An act that changes no priority, but names one.
    () =>
      incident({
        events: [
          { kind: 'reported', at, priority: 2 },
          { kind: 'updated', at, ...{ priority: 1 } },
        ],
      }),
  ],
  ['mispelt', () => assess(history, { at, ...stray })],
  ['respondedAt', () => assess({ ...history, ...{ respondedAt: later } }, { at })],
  ['mispelt', () => complianceReport([history], { at, ...stray })],
  ['period.mispelt', () => complianceReport([history], { at, period: { from: '2026-01-01', ...stray } })],
  ['groupBy[0].mispelt', () => complianceReport([history], { at, groupBy: [{ label: 'customer', ...stray }] })],
  ['mispelt', () => complianceBuilder({ at, ...stray })],
  ['mispelt', () => complianceBuilder({ at }).add({ ...history, ...stray })],
  ['mispelt', () => defineAgreement({ name: 'Ours', ...stray })],
  ['kpis.mispelt', () => defineAgreement({ kpis: stray as object })],
  ["kpis['02']", () => defineAgreement({ kpis: { '02': { response: { kind: 'support-hours', value: 4 } } } as object })],
  ['kpis[1].mispelt', () => defineAgreement({ kpis: { 1: { ...stray } } })],
  ['kpis[1].mttr.mispelt', () => defineAgreement({ kpis: { 1: { mttr: { kind: 'support-hours', value: 2, ...stray } } } })],
  [
    'kpis[1].performanceTarget.mispelt',
    () => defineAgreement({ kpis: { 1: { performanceTarget: { kind: 'more-than', value: 2, ...stray } } } }),
  ],
  ['hours.mispelt', () => defineAgreement({ hours: { ...hours, ...stray } })],
  ['holidays.mispelt', () => defineAgreement({ holidays: { ...stray } })],
  ['closed[0].mispelt', () => defineAgreement({ closed: [{ date: '2026-12-24', ...stray }] })],
  ['closed[0].name.mispelt', () => defineAgreement({ closed: [{ date: '2026-12-24', name: { nl: 'a', en: 'b', ...stray } }] })],
  ['years.mispelt', () => defineAgreement({ years: { from: 2026, to: 2027, ...stray } })],
  ['versions[0].mispelt', () => agreementVersions([{ from: '2026-01-01', agreement: cloudctiSla, ...stray }])],
  ['mispelt', () => supportClock({ timeZone: 'Europe/Amsterdam', hours, ...stray })],
  ['duration.mispelt', () => clock.add(at, { hours: 1, ...stray })],
  ['choices.mispelt', () => dutchHolidays({ ...stray })],
  ['mispelt', () => classifySeverity({ unavailability: { affected: 'one', locations: 'one' }, ...stray } as never)],
  ['mispelt', () => contactRoute({ at, priority: 1, endCustomersAffected: 'several', ...stray } as never)],
  ['mispelt', () => maintenanceConflicts({ ...night, ...stray })],
  ['mispelt', () => nextMaintenanceWindow({ after: at, duration: { hours: 1 }, ...stray } as never)],
  ['options.mispelt', () => explainText(trail, { ...stray })],
  ['options.mispelt', () => explainParts(trail, { ...stray })],
  ['options.mispelt', () => spreadsheetFunctions({ ...stray })],
  ['options.mispelt', () => toSerial(at, { ...stray })],
  ['options.mispelt', () => fromSerial(46_164.5, { ...stray })],
  ['mispelt', () => closedDays({ country: 'NL', from: 2026, to: 2026, ...stray } as never)],
  ['mispelt', () => incidentIssues({ ...reported, ...stray })],
];

describe('a field that nobody reads is refused with its place, in every object of every function', () => {
  test.each(STRAYS.slice(0, -1))('%s: %s', (path, ask) => {
    const { issues } = errorOf(ask as () => unknown);
    expect(issues.map(({ code, path: place }) => `${place}: ${code}`)).toContain(`${path}: unknown-field`);
  });

  test('incidentIssues lists it', () =>
    expect(incidentIssues({ ...reported, ...stray }).map(({ code, path }) => `${path}: ${code}`)).toEqual(['mispelt: unknown-field']));

  test('what others put on the prototype of all objects is no field', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype.mispelt = 1;
    try {
      expect(responseDeadline(reported).kind).toBe('due');
    } finally {
      delete prototype.mispelt;
    }
  });
});
