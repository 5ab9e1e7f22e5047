import { MessageChannel } from 'node:worker_threads';
import {
  agreementVersions,
  type ComplianceOptions,
  type CompliancePart,
  cloudctiSla,
  complianceBuilder,
  complianceReport,
  defineAgreement,
  type Incident,
  type IncidentFields,
  incident,
  SlaInputError,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { verdict } from '../../src/compliance/kpiTotals.js';

const HOUR = 3_600_000;
const at = (time: string, day = 23) => `2026-11-${day}T${time}+01:00`;
const NOW = { at: '2026-12-01T12:00+01:00' };
const ticket = (id: string, fields: Partial<IncidentFields> = {}) =>
  incident({ id, priority: 2, reportedAt: at('09:00'), ...fields } as IncidentFields);
const done = (id: string, respondedAt: string, fields: Partial<IncidentFields> = {}) => ticket(id, { respondedAt, ...fields });

describe('attainment (R11)', () => {
  const responses = (met: number, missed: number) => [
    ...Array.from({ length: met }, (_, index) => done(`met ${index}`, at('17:00'))),
    ...Array.from({ length: missed }, (_, index) => done(`missed ${index}`, at('08:30:00.001', 24))),
  ];

  test('90 of 100 misses the target, 91 meets it (R11)', () => {
    const judged = (met: number) => complianceReport(responses(met, 100 - met), NOW).total.kpis.response;
    expect(judged(90)).toMatchObject({ attainment: { kind: 'share', value: 0.9 }, verdict: 'not-attained', judged: 100 });
    expect(judged(91)).toMatchObject({ attainment: { kind: 'share', value: 0.91 }, verdict: 'attained' });
  });

  test('no target is rounded', () => {
    const target = { kind: 'more-than', value: 99.9, unit: '%', clause: '§5' } as const;
    expect([verdict(999, 1000, target), verdict(9991, 10_000, target)]).toEqual(['not-attained', 'attained']);
    const uneven = { ...target, value: 64.1 };
    expect([verdict(641, 1000, uneven), verdict(642, 1000, uneven)]).toEqual(['not-attained', 'attained']);
  });

  test('the share of nothing is no data, neither 0% nor 100% (R11)', () => {
    const { total } = complianceReport([], NOW);
    expect(total.kpis.response).toMatchObject({ attainment: { kind: 'no-data' }, verdict: 'no-data' });
    expect(total.responseTime).toEqual({ support: { count: 0 }, elapsed: { count: 0 } });
  });

  test('rows without a target are measured and not judged, and so are rows with different ones together', () => {
    const { total, groupings } = complianceReport([done('A', at('10:00')), done('B', at('10:00'), { priority: 3 })], NOW);
    expect(total.kpis.response.verdict).toBe('not-judged');
    expect(groupings[0]?.groups.map(({ key, kpis }) => [key, kpis.response.verdict])).toEqual([
      ['2', 'attained'],
      ['3', 'not-judged'],
    ]);
  });

  test('one target may be chosen for every priority', () => {
    const performanceTarget = { kind: 'more-than', value: 50 } as const;
    const agreement = defineAgreement({
      kpis: { 1: { performanceTarget }, 2: { performanceTarget }, 3: { performanceTarget }, 4: { performanceTarget } },
    });
    const { total } = complianceReport([done('A', at('10:00')), done('B', at('10:00'), { priority: 3 })], { ...NOW, agreement });
    expect(total.kpis.response.verdict).toBe('attained');
  });

  test('what is open before its deadline is told apart, and what has none is never judged', () => {
    const { total } = complianceReport([ticket('A', { priority: 1 })], { at: at('12:00') });
    expect(total.kpis.response).toMatchObject({ counts: { running: 1, met: 0, missed: 0 }, attainment: { kind: 'no-data' } });
    expect(total.kpis.mttr.counts['to-be-determined']).toBe(1);
  });
});

describe('a report', () => {
  const history = [
    done('A', at('11:00'), { repairedAt: at('15:00'), labels: { customer: 'Acme' } }),
    done('B', at('10:00', 24), { labels: { customer: 'Bolt' } }),
    done('C', '2026-10-01T10:00+02:00', { reportedAt: '2026-09-30T16:00+02:00' }),
  ];

  test('groups by month, quarter and label', () => {
    const { groupings } = complianceReport(history, { ...NOW, groupBy: ['month', 'quarter', { label: 'customer' }] });
    expect(groupings.map(({ by, groups }) => [by, groups.map(({ key, incidents }) => `${key}: ${incidents}`)])).toEqual([
      ['month', ['2026-09: 1', '2026-11: 2']],
      ['quarter', ['2026-Q3: 1', '2026-Q4: 2']],
      ['customer', [': 1', 'Acme: 1', 'Bolt: 1']],
    ]);
  });

  test('tells mean, median and 90th percentile, in support time and elapsed', () => {
    const { responseTime, repairTime } = complianceReport(history, NOW).total;
    expect(responseTime.support).toEqual({ count: 3, meanMs: ((2 + 9.5 + 2.5) * HOUR) / 3, medianMs: 2.5 * HOUR, p90Ms: 9.5 * HOUR });
    expect(responseTime.elapsed).toMatchObject({ medianMs: 18 * HOUR, p90Ms: 25 * HOUR });
    expect(repairTime.support).toEqual({ count: 1, meanMs: 6 * HOUR, medianMs: 6 * HOUR, p90Ms: 6 * HOUR });
  });

  test('counts the reports of its period only, and says what it left out', () => {
    const { total, leftOut, period } = complianceReport([...history, ticket('D', { reportedAt: '2026-12-02T09:00+01:00' })], {
      ...NOW,
      period: { from: '2026-10-01' },
    });
    expect([total.incidents, leftOut, period]).toEqual([2, { outsidePeriod: 1, reportedLater: 1 }, { from: '2026-10-01' }]);
  });

  test('tells the worst misses first, with the reason for their deadline', () => {
    const { worst } = complianceReport(history, { ...NOW, worst: 3 });
    expect(worst.map(({ id, kpi }) => `${id} ${kpi}`)).toEqual(['C update', 'C mttr', 'B update']);
    expect(worst[0]?.trail.steps.length).toBeGreaterThan(2);
  });

  test('puts what is late outside support hours among the late, though it used its target and no more', () => {
    const { response } = complianceReport([done('A', at('17:00:00.001')), done('B', at('17:00'))], NOW).total.kpis;
    expect(response.counts).toMatchObject({ met: 1, missed: 1 });
    expect([response.byShare[9], response.byShare[10]]).toEqual([1, 1]);
  });

  test('judges by the row that was missed, which a later change may have left', () => {
    const lowered = done('A', at('10:00', 24), { priorityChanges: [{ at: at('12:00', 24), priority: 3 }] });
    const { response } = complianceReport([lowered], NOW).total.kpis;
    expect(response).toMatchObject({ verdict: 'not-attained', performanceTarget: { value: 90 } });
  });

  test('the order of misses without ids does not show', () => {
    const options = { ...NOW, worst: 1 };
    const late = (priority: 1 | 2) => incident({ priority, reportedAt: at('09:00'), repairedAt: at('12:00', 27) });
    const same = defineAgreement({ kpis: { 1: { response: { kind: 'support-hours', value: 8 } } } });
    const worst = (...all: (1 | 2)[]) =>
      complianceReport(all.map(late), { ...options, agreement: same }).worst.map(({ priority }) => priority);
    expect(worst(1, 2)).toEqual(worst(2, 1));
  });

  test('leaves a report outside its period out, also where no version was in force', () => {
    const agreement = agreementVersions([{ from: '2026-01-01', agreement: cloudctiSla }]);
    const old = ticket('old', { reportedAt: '2025-12-31T12:00+01:00' });
    const { leftOut } = complianceReport([old], { ...NOW, agreement, period: { from: '2026-01-01' } });
    expect(leftOut.outsidePeriod).toBe(1);
    expect(() => complianceReport([old], { ...NOW, agreement })).toThrow(/before every version/);
  });

  test.each<[string, Partial<Record<keyof ComplianceOptions, unknown>>]>([
    ['a period that ends before it begins', { period: { from: '2026-02-01', to: '2026-01-01' } }],
    ['a period that is no dates', { period: { from: 'January' } }],
    ['an unknown grouping', { groupBy: ['weekday'] }],
    ['a count that is none', { worst: -1 }],
    ['no instant', { at: undefined }],
    ["an instant outside the agreement's years", { at: '2200-01-01T00:00Z' }],
  ])('with %s is an error', (_name, options) => {
    expect(() => complianceReport([], { ...NOW, ...options } as never)).toThrow(SlaInputError);
  });

  test('does not merge with one of other options', () => {
    expect(() => complianceBuilder(NOW).merge(complianceBuilder({ ...NOW, groupBy: ['month'] }))).toThrow(/the same options/);
    const stricter = defineAgreement({ kpis: { 2: { response: { kind: 'support-hours', value: 1 } } } });
    expect(() => complianceBuilder(NOW).merge(complianceBuilder({ ...NOW, agreement: stricter }))).toThrow(
      /the same options and agreement/,
    );
    const builder = complianceBuilder(NOW);
    expect(() => builder.merge(builder)).toThrow(SlaInputError);
    expect(() => builder.merge(undefined as never)).toThrow(SlaInputError);
  });

  test('of no list is an error', () => {
    expect(() => complianceReport(undefined as never, NOW)).toThrow(/complianceReport.*incidents/);
    expect(() => complianceReport('tickets' as never, NOW)).toThrow(SlaInputError);
  });

  test('crosses threads as its part', async () => {
    const { port1, port2 } = new MessageChannel();
    const worker = complianceBuilder({ ...NOW, groupBy: ['month', { label: 'customer' }] });
    const received = new Promise<CompliancePart>((resolve) => {
      port2.once('message', resolve);
    });
    for (const each of history.slice(1)) worker.add(each);
    port1.postMessage(worker.part());
    const whole = complianceBuilder({ ...NOW, groupBy: ['month', { label: 'customer' }] });
    whole.add(history[0] as Incident);
    whole.merge(await received);
    port1.close();
    expect(whole.report()).toEqual(complianceReport(history, { ...NOW, groupBy: ['month', { label: 'customer' }] }));
  });
});

test('the update KPI counts what the version at the report says, whenever it is judged (R11, R17)', () => {
  const agreement = agreementVersions([
    { from: '2026-01-01', agreement: cloudctiSla },
    { from: '2027-01-01', agreement: defineAgreement({ updateUnit: 'update' }) },
  ]);
  const reported = (year: number, month: number) => `${year}-${month}-14T09:00+01:00`;
  const two = [reported(2026, 12), '2027-01-14T09:00+01:00'].map((reportedAt) => {
    const day = reportedAt.slice(0, 10);
    return incident({ priority: 2, reportedAt, updatedAt: [`${day}T12:00+01:00`, `${day}T15:00+01:00`] });
  });
  const counted = (history: (typeof two)[number], at: string) => {
    const { total, updateUnit } = complianceReport([history], { at, agreement });
    return [updateUnit, total.kpis.update.judged, total.updatesBy.incident.judged, total.updatesBy.update.judged];
  };
  // Two updates that came in time, and one that did not.
  for (const at of ['2026-12-31T12:00+01:00', '2027-02-01T12:00+01:00'])
    expect(counted(two[0] as never, at)).toEqual(['by-version', 1, 1, 3]);
  expect(counted(two[1] as never, '2027-02-01T12:00+01:00')).toEqual(['by-version', 3, 1, 3]);
  expect(complianceReport(two, { at: '2027-02-01T12:00+01:00', agreement }).total.kpis.update.judged).toBe(4);
});

test('the time to respond is that to the answer, which may be a repair (R19)', () => {
  const fields = { priority: 2, reportedAt: '2026-11-23T09:00+01:00', repairedAt: '2026-11-23T12:00+01:00' } as const;
  const timeOf = (more: object, agreement = cloudctiSla) =>
    complianceReport([incident({ ...fields, ...more })], { at: '2026-11-30T12:00+01:00', agreement }).total.responseTime.support;
  expect(timeOf({})).toMatchObject({ count: 1, meanMs: 3 * 3_600_000 });
  expect(timeOf({ respondedAt: '2026-11-27T12:00+01:00' })).toMatchObject({ count: 1, meanMs: 3 * 3_600_000 });
  // Where only a response answers, a repair stops no clock, and time until the reopening counts for it.
  const reopened = {
    repairedAt: '2026-11-23T10:00+01:00',
    respondedAt: '2026-11-23T13:00+01:00',
    reopenings: [{ at: '2026-11-23T12:00+01:00', repairedAt: '2026-11-23T14:00+01:00' }],
  };
  expect(timeOf(reopened, defineAgreement({ answeredBy: 'response' }))).toMatchObject({ count: 1, meanMs: 4 * 3_600_000 });
});
