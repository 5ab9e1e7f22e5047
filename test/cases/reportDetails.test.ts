import {
  agreementVersions,
  cloudctiSla,
  complianceReport,
  defineAgreement,
  type Incident,
  type IncidentFields,
  incident,
  type Kpi,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import type { ComplianceOptions, Group, PlainMiss } from '../../src/compliance/index.js';
import { detailedBuilder, targetedPromises, topGroups } from '../../src/compliance/index.js';
import { errorOf } from '../support/errorOf.js';

const HOUR = 3_600_000;
const NOW = { at: '2026-12-01T12:00+01:00' };
const NONE_JUDGED = { at: '2026-11-23T10:00+01:00' };
const at = (time: string, day = 23) => `2026-11-${day}T${time}+01:00`;
const ticket = (id: string, fields: Partial<IncidentFields> = {}) =>
  incident({ id, priority: 2, reportedAt: at('09:00'), ...fields } as IncidentFields);
/** Its response is met or missed; all else runs, or was missed, by when it is judged. */
const met = (id: string, fields: Partial<IncidentFields> = {}) => ticket(id, { respondedAt: at('10:00'), ...fields });
const missed = (id: string, fields: Partial<IncidentFields> = {}) => ticket(id, { respondedAt: at('12:00', 24), ...fields });

function builderOf(incidents: readonly Incident[], options: Partial<ComplianceOptions> = {}, kept = {}) {
  const builder = detailedBuilder({ ...NOW, ...options }, { by: 'month', misses: 10, ...kept });
  for (const each of incidents) builder.add(each);
  return builder;
}
const detailsOf = (...parts: Parameters<typeof builderOf>) => builderOf(...parts).details();

describe('the dates of the reports that are counted', () => {
  test('are none where there are none', () => expect(detailsOf([])).not.toHaveProperty('reported'));

  test('are the first and the last, in whatever order they come', () => {
    const reports = ['2026-11-23', '2026-11-25', '2026-11-02', '2026-11-24'].map((date) => ticket('', { reportedAt: `${date}T12:00Z` }));
    expect(detailsOf(reports).reported).toEqual({ from: '2026-11-02', to: '2026-11-25' });
    expect(detailsOf(reports.slice(0, 1)).reported).toEqual({ from: '2026-11-23', to: '2026-11-23' });
  });

  test('are those of Amsterdam (R1), and none outside the period', () => {
    const reports = ['2026-11-22T23:30Z', '2026-11-30T12:00Z'].map((reportedAt) => ticket('', { reportedAt }));
    expect(detailsOf(reports, { period: { to: '2026-11-29' } }).reported).toEqual({ from: '2026-11-23', to: '2026-11-23' });
  });
});

describe('what incidents waited (R12, R18)', () => {
  const repaired = { repairedAt: at('15:00') };
  test.each<[string, Partial<IncidentFields>, number]>([
    ['without a pause, nothing', repaired, 0],
    ['from 11:00 to 13:00, two hours', { ...repaired, pauses: [{ from: at('11:00'), to: at('13:00') }] }, 2 * HOUR],
    ['over a weekend, nothing', { pauses: [{ from: at('17:00', 27), to: at('08:30', 30) }] }, 0],
    ['from Monday 16:00 until now, Tuesday 10:00, two and a half hours', { pauses: [{ from: at('16:00', 30) }] }, 2.5 * HOUR],
    [
      'between a repair and a reopening, until the last repair',
      { repairedAt: at('10:00'), reopenings: [{ at: at('14:00'), repairedAt: at('16:00') }] },
      4 * HOUR,
    ],
  ])('%s', (_name, fields, supportMs) => {
    const { waits } = detailsOf([ticket('A', fields)], { at: '2026-12-01T10:00+01:00' });
    expect(waits).toEqual({ incidents: supportMs > 0 ? 1 : 0, supportMs });
  });

  test('adds up over the incidents that waited', () => {
    const pauses = [{ from: at('11:00'), to: at('13:00') }];
    const waiting = ticket('A', { ...repaired, pauses });
    expect(detailsOf([waiting, ticket('B', repaired), waiting]).waits).toEqual({ incidents: 2, supportMs: 4 * HOUR });
  });

  test('is what it was when it was asked for', () => {
    const builder = builderOf([]);
    const { waits } = builder.details();
    builder.add(ticket('A', { ...repaired, pauses: [{ from: at('11:00'), to: at('13:00') }] }));
    expect(waits).toEqual({ incidents: 0, supportMs: 0 });
  });
});

describe('the rows of chapter 5', () => {
  test('are all four, also where nothing was reported', () => {
    const { rows, steps } = detailsOf([]);
    expect(rows.map(({ priority, kpis }) => [priority, kpis.response.attainment.kind])).toEqual(
      [1, 2, 3, 4].map((priority) => [priority, 'no-data']),
    );
    expect(steps).toEqual([]);
  });

  test.each(['incident', 'update'] as const)('count of updates what the agreement counts: each %s (R11)', (updateUnit) => {
    // One on Monday at 15:00 in time, and one missed on Tuesday at 14:30.
    const two = ticket('A', { updatedAt: [at('15:00')], repairedAt: at('11:00', 25) });
    const [, row] = detailsOf([two], { agreement: defineAgreement({ updateUnit }) }).rows;
    expect(row?.kpis.update).toEqual(row?.updatesBy[updateUnit]);
    expect([row?.updatesBy.incident.judged, row?.kpis.update.judged]).toEqual([1, updateUnit === 'incident' ? 1 : 2]);
    const { total } = complianceReport([two], { ...NOW, agreement: defineAgreement({ updateUnit }) });
    expect(total.kpis.update).toEqual(row?.kpis.update);
  });

  test('judge by the target of the row in which the promise was missed, which a change may have left (R12)', () => {
    const lowered = missed('A', { priorityChanges: [{ at: at('12:00', 25), priority: 3 }] });
    const [, second, third] = detailsOf([lowered]).rows;
    expect(second?.kpis.response).toMatchObject({ counts: { missed: 1 }, verdict: 'not-attained' });
    expect([third?.kpis.response.counts.missed, third?.kpis.mttr.counts['best-effort']]).toEqual([0, 1]);
  });

  test.each([
    ['month', ['2026-09', '2026-10', '2026-12']],
    ['quarter', ['2026-Q3', '2026-Q4']],
  ] as const)('stand by %s in order, without those in which nothing was reported', (by, keys) => {
    const reports = ['2026-12-01', '2026-09-30', '2026-10-01'].map((date) => ticket('', { reportedAt: `${date}T08:00Z` }));
    const { steps } = detailsOf(reports, {}, { by });
    expect(steps.map(({ key }) => key)).toEqual(keys);
    expect(steps[0]?.rows[1]?.kpis.response.counts).toMatchObject({ missed: 1, running: 0 });
  });
});

describe('the misses that are listed', () => {
  const late = missed('late', { labels: { customer: 'Acme' }, repairedAt: at('12:00', 24) });

  test('have the labels of their incident, and no reason', () => {
    const { misses } = detailsOf([late], {}, { misses: 1 });
    expect(misses).toMatchObject({ count: 2, listed: [{ miss: { id: 'late', kpi: 'response' }, labels: { customer: 'Acme' } }] });
    expect(misses.listed[0]?.miss).not.toHaveProperty('trail');
  });

  test('are no more than are asked for, those that a performance target counts before the others', () => {
    const { misses } = detailsOf([missed('other', { priority: 1 }), late], {}, { misses: 1 });
    expect(misses.listed.map(({ miss }) => miss.id)).toEqual(['late']);
    expect(misses.latest).toHaveLength(1);
  });

  test('are told one by one as they come, with their incident, whether they are listed or not', () => {
    const told: [PlainMiss['kpi'], Incident][] = [];
    const onMiss = ({ kpi }: PlainMiss, of: Incident) => told.push([kpi, of]);
    const { misses } = detailsOf([met('in time', { repairedAt: at('10:00') }), late], {}, { misses: 0, onMiss });
    expect([misses.count, misses.listed]).toEqual([2, []]);
    expect(told).toEqual([
      ['response', late],
      ['update', late],
    ]);
  });
});

test('a report with details is the report without them', () => {
  const all = [met('A'), missed('B')];
  expect(builderOf(all).report()).toEqual(complianceReport(all, NOW));
});

test('wrong options and wrong incidents are refused as those of a builder', () => {
  expect(errorOf(() => builderOf([], { worst: -1 })).message).toMatch(/^complianceBuilder: worst -1/);
  expect(errorOf(() => builderOf([7 as never])).message).toMatch(/^complianceBuilder: incident 7/);
});

describe('a promise that has a target (R11)', () => {
  const target = (value: number) => ({ performanceTarget: { kind: 'more-than', value } }) as const;
  const promisesOf = (incidents: readonly Incident[], options: Partial<ComplianceOptions> = {}, agreements = [cloudctiSla]) =>
    targetedPromises(detailsOf(incidents, options).rows, agreements).map(({ priority, kpi, shortBy, spare }) => [
      priority,
      kpi,
      shortBy,
      spare,
    ]);

  test('is each of priority 2 that is a number (R9); where nothing was judged, it is short of nothing', () => {
    expect(promisesOf([ticket('A')], NONE_JUDGED)).toEqual([
      [2, 'response', 0, 0],
      [2, 'update', 0, 0],
      [2, 'mttr', 0, 0],
    ]);
    expect(promisesOf([], {}, [defineAgreement({ kpis: { 1: target(50), 2: { performanceTarget: { kind: 'none' } } } })])).toEqual([
      [1, 'response', 0, 0],
      [1, 'update', 0, 0],
    ]);
  });

  test.each([
    [9, 1, 1, 0],
    [10, 0, 0, 0],
    [19, 1, 0, 0],
    [20, 0, 0, 1],
  ])('of %i met and %i missed, with more than 90% to be met, is short by %i and has %i to spare', (inTime, late, shortBy, spare) => {
    const all = [...Array.from({ length: inTime }, () => met('')), ...Array.from({ length: late }, () => missed(''))];
    expect(promisesOf(all)[0]).toEqual([2, 'response', shortBy, spare]);
  });

  test('of any of several versions is among them; where they differ in the target, it is short by the highest, and of nothing between them', () => {
    const versions = [defineAgreement({ kpis: { 2: target(50) } }), defineAgreement({ kpis: { 2: target(60) } })] as const;
    const agreement = agreementVersions([
      { from: '2026-01-01', agreement: versions[0] },
      { from: '2026-11-24', agreement: versions[1] },
    ]);
    const both = [missed('A'), met('B', { reportedAt: at('09:00', 24), respondedAt: at('10:00', 24) })];
    // 1 of 2 is more than neither; 4 of 7 is more than 50%, and not more than 60%; 3 of 4 is more than both.
    expect(promisesOf(both, { agreement }, [...versions])[0]).toEqual([2, 'response', 1, 0]);
    const more = (count: number) => Array.from({ length: count }, () => both[1] as Incident);
    expect(promisesOf([...both, ...both, missed('C'), ...more(2)], { agreement }, [...versions])[0]).toEqual([2, 'response', 0, 0]);
    expect(promisesOf([...both, ...more(2)], { agreement }, [...versions])[0]).toEqual([2, 'response', 0, 0]);
    expect(promisesOf(both.slice(0, 1), { agreement }, [...versions])[0]).toEqual([2, 'response', 1, 0]);
    const without = defineAgreement({ kpis: { 2: { performanceTarget: { kind: 'none' } } } });
    expect(promisesOf([], {}, [without, cloudctiSla]).length).toBe(3);
    expect(promisesOf([], {}, [without])).toEqual([]);
  });
});

describe('the groups with the most incidents', () => {
  const customers = (sizes: Readonly<Record<string, number>>, one = met, more: Partial<ComplianceOptions> = {}) => {
    const all = Object.entries(sizes).flatMap(([customer, size]) => Array.from({ length: size }, () => one('', { labels: { customer } })));
    return complianceReport(all, { ...NOW, groupBy: [{ label: 'customer' }], ...more }).groupings[0]?.groups ?? [];
  };
  const keysOf = (groups: readonly Group[]) => groups.map(({ key }) => key);

  test('come first, those with as many by their names, and the others are counted', () => {
    const { groups, others } = topGroups(customers({ Eve: 2, Ann: 1, Dan: 3, Bob: 2, Cas: 1 }), 3);
    expect([keysOf(groups), others?.groups, others?.incidents]).toEqual([['Dan', 'Bob', 'Eve'], 2, 2]);
  });

  test('are all of them as they stand, where there are no others', () => {
    const three = customers({ Ann: 1, Bob: 2, Cas: 3 });
    for (const most of [3, 4]) expect(topGroups(three, most)).toEqual({ groups: three });
    expect(keysOf(topGroups(three, 2).groups)).toEqual(['Cas', 'Bob']);
  });

  test('leave others that stand together as a report on them alone', () => {
    const sizes = { Ann: 2, Bob: 3 };
    const one = (id: string, fields: Partial<IncidentFields> = {}) =>
      ticket(id, { ...fields, respondedAt: at('10:00', 24), updatedAt: [at('15:00')], repairedAt: at('12:00', 24) });
    const { others } = topGroups(customers({ ...sizes, Cas: 4 }, one), 1);
    const alone = complianceReport(
      Array.from({ length: 5 }, () => one('')),
      NOW,
    ).total.kpis;
    expect(others?.kpis).toEqual(alone);
    expect(alone).toMatchObject({ response: { judged: 5, verdict: 'not-attained' }, mttr: { counts: { met: 5 }, verdict: 'attained' } });
  });

  test('leave others that are judged by the target of those of which some were judged (R11)', () => {
    const groups = [
      ...customers({ judged: 1 }),
      ...customers({ running: 1 }, ticket, NONE_JUDGED),
      ...customers({ largest: 2 }, ticket, NONE_JUDGED),
    ];
    const kpi = (name: Kpi) => topGroups(groups, 1).others?.kpis[name];
    expect(kpi('response')).toMatchObject({ counts: { met: 1, running: 1 }, judged: 1, verdict: 'attained' });
    expect(kpi('response')?.performanceTarget).toEqual(cloudctiSla.kpis[2].performanceTarget);
    const withoutTarget = customers({ question: 1 }, (id, fields) => met(id, { ...fields, priority: 3 }));
    expect(topGroups([...groups, ...withoutTarget], 1).others?.kpis.response).toMatchObject({ judged: 2, verdict: 'not-judged' });
  });
});
