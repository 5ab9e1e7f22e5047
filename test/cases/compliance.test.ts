import {
  agreementVersions,
  assess,
  type CompliancePart,
  cloudctiSla,
  complianceBuilder,
  complianceReport,
  defineAgreement,
  type IncidentFields,
  incident,
  responseDeadline,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import type { Missed } from '../../src/assessment/index.js';
import { attainmentBetween } from '../../src/compliance/attainmentBetween.js';
import { isNotRecorded } from '../../src/compliance/isNotRecorded.js';
import { kpiLines } from '../../src/compliance/kpiLines.js';
import { byLateness, type KeptMiss, missedOf, missOf } from '../../src/compliance/misses.js';
import { distribution } from '../../src/compliance/Values.js';
import { WorstMisses } from '../../src/compliance/WorstMisses.js';
import { errorOf } from '../support/errorOf.js';
import { keptTimes } from '../support/keptTimes.js';
import { randomNumbers } from '../support/random.js';

const NOW = { at: '2026-12-01T12:00+01:00' };
const HOUR = 3_600_000;
const ticket = (id: string, fields: Partial<IncidentFields> = {}) =>
  incident({ id, priority: 2, reportedAt: '2026-11-23T09:00+01:00', ...fields } as IncidentFields);

test('a source that does not record responses has no times to respond, though a repair would answer (R19, R20)', () => {
  const repaired = ticket('A', { repairedAt: '2026-11-23T11:00+01:00' });
  const times = (recorded: readonly ('response' | 'update' | 'repair')[]) => {
    const { total } = complianceReport([repaired], { ...NOW, agreement: defineAgreement({ recorded }) });
    return [total.responseTime.elapsed.count, total.repairTime.elapsed.count];
  };
  expect([times(['response', 'update', 'repair']), times(['repair']), times(['response'])]).toEqual([
    [1, 1],
    [0, 1],
    [1, 0],
  ]);
});

describe('the times of many incidents', () => {
  test.each([
    ['one', [5], { count: 1, meanMs: 5, medianMs: 5, p90Ms: 5 }],
    ['two', [1, 4], { count: 2, meanMs: 3, medianMs: 3, p90Ms: 4 }],
    ['ten, the ninth of which is the 90th percentile', [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], { count: 10, meanMs: 6, medianMs: 6, p90Ms: 9 }],
    ['eleven, the tenth of which is', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { count: 11, meanMs: 6, medianMs: 6, p90Ms: 10 }],
    ['equal ones', [7, 7, 7, 7], { count: 4, meanMs: 7, medianMs: 7, p90Ms: 7 }],
  ])('of %s: %j', (_name, times, expected) => expect(distribution(keptTimes(times))).toEqual(expected));

  test.each([4095, 4096, 4097, 8192, 10_001])('%i of them are those of the sorted list', (count) => {
    const random = randomNumbers(count);
    // A few days, with many alike.
    const times = Array.from({ length: count }, () => Math.floor(random() * 500) * HOUR);
    const sorted = [...times].sort((one, other) => one - other);
    const at = (place: number) => sorted[place] as number;
    const half = Math.floor(count / 2);
    expect(distribution(keptTimes(times))).toEqual({
      count,
      meanMs: Math.round(times.reduce((sum, time) => sum + time, 0) / count),
      medianMs: count % 2 === 1 ? at(half) : Math.round((at(half - 1) + at(half)) / 2),
      p90Ms: at(Math.ceil(count * 0.9) - 1),
    });
  });

  test('of centuries have a mean to the millisecond', () => {
    const long = 111 * 365 * 86_400_000 + 1;
    expect(distribution(keptTimes(Array.from({ length: 3000 }, () => long)))).toMatchObject({ meanMs: long });
  });
});

describe('the period of a report', () => {
  const one = { from: '2026-11-23', to: '2026-11-23' };
  test.each([
    ['2026-11-22T23:59:59.999+01:00', one, 0],
    ['2026-11-23T00:00+01:00', one, 1],
    ['2026-11-23T23:59:59.999+01:00', one, 1],
    ['2026-11-24T00:00+01:00', one, 0],
    ['2026-11-22T23:59+01:00', { to: '2026-11-23' }, 1],
    ['2026-11-24T00:00+01:00', { to: '2026-11-23' }, 0],
    ['2026-11-24T00:00+01:00', { from: '2026-11-23' }, 1],
    ['2026-11-22T12:00+01:00', { from: '2026-11-23' }, 0],
  ])('a report at %s, in the period %j: %i counted', (reportedAt, period, counted) => {
    const { total, leftOut } = complianceReport([ticket('A', { reportedAt })], { ...NOW, period });
    expect([total.incidents, leftOut]).toEqual([counted, { outsidePeriod: 1 - counted, reportedLater: 0 }]);
  });

  test('an incident that is reported at the instant of the report is counted, a millisecond later it is not', () => {
    const at = (reportedAt: string) => complianceReport([ticket('A', { reportedAt })], NOW);
    expect([at('2026-12-01T12:00+01:00').total.incidents, at('2026-12-01T12:00:00.001+01:00').leftOut.reportedLater]).toEqual([1, 1]);
  });
});

describe('the worst misses', () => {
  const late = (id: string, respondedAt: string, fields: Partial<IncidentFields> = {}) =>
    ticket(id, {
      respondedAt,
      repairedAt: '2026-11-25T17:00+01:00',
      updatedAt: ['2026-11-24T09:00+01:00', '2026-11-24T17:00+01:00'],
      ...fields,
    });
  const worst = (...incidents: ReturnType<typeof ticket>[]) =>
    complianceReport(incidents, { ...NOW, worst: 10 })
      .worst.filter(({ kpi }) => kpi === 'response')
      .map(({ id }) => id);

  test('are in order of lateness in support hours, then in elapsed time, then of their report, then of their id', () => {
    expect(worst(late('1 hour', '2026-11-24T09:30+01:00'), late('2 hours', '2026-11-24T10:30+01:00'))).toEqual(['2 hours', '1 hour']);
    expect(worst(late('at the close', '2026-11-24T17:00+01:00'), late('in the night', '2026-11-24T23:00+01:00'))).toEqual([
      'in the night',
      'at the close',
    ]);
    const alike = '2026-11-24T10:30+01:00';
    expect(worst(late('b', alike), late('a', alike))).toEqual(['a', 'b']);
  });

  test('are told apart by the first thing in which they differ: lateness, report, id, promise, deadline, row', () => {
    const [first, last] = [
      { lateSupportMs: 2, lateElapsedMs: 2, reportedMs: 1, id: 'a', kpi: 'mttr', deadline: { epochMs: 1 }, priority: 1 },
      { lateSupportMs: 1, lateElapsedMs: 1, reportedMs: 2, id: 'b', kpi: 'update', deadline: { epochMs: 2 }, priority: 2 },
    ];
    const fields = Object.keys(first as object);
    fields.forEach((field, index) => {
      const pick = (from: object | undefined, names: readonly string[]) =>
        Object.fromEntries(Object.entries(from as object).filter(([name]) => names.includes(name)));
      const [same, later] = [fields.slice(0, index), fields.slice(index + 1)];
      const one = { miss: { ...pick(first, [...same, field]), ...pick(last, later) } } as never;
      const other = { miss: { ...pick(first, [...same, ...later]), ...pick(last, [field]) } } as never;
      expect([field, Math.sign(byLateness(one, other)), Math.sign(byLateness(other, one))]).toEqual([field, -1, 1]);
    });
  });

  test.each<[string, Partial<IncidentFields>, Partial<IncidentFields>]>([
    ['from which its time counts', { reportedAt: '2026-11-21T10:00+01:00' }, { reportedAt: '2026-11-22T10:00+01:00' }],
    [
      'that began its clock',
      { reportedAt: '2026-11-23T10:00+01:00' },
      { priority: 3, priorityChanges: [{ at: '2026-11-23T10:00+01:00', priority: 2 }] },
    ],
    [
      'for which it waited',
      { reportedAt: '2026-11-23T16:00+01:00' },
      { reportedAt: '2026-11-23T16:00+01:00', pauses: [{ from: '2026-11-23T18:00+01:00', to: '2026-11-23T19:00+01:00' }] },
    ],
  ])('are told apart where all but what they follow from is alike: the instant %s', (_name, one, other) => {
    const agreement = defineAgreement({ priorityChange: 'from-change' });
    const [a, b] = [one, other].map((fields) => {
      const history = ticket('', { ...fields, respondedAt: '2026-11-24T16:30+01:00' });
      const [missed] = missedOf(assess(history, { ...NOW, agreement }));
      return { miss: { ...missOf(history, missed as Missed), reportedMs: 0 }, incident: history, place: 0 } as KeptMiss;
    }) as [KeptMiss, KeptMiss];
    expect([a.miss.deadline.epochMs, a.miss.lateElapsedMs]).toEqual([b.miss.deadline.epochMs, b.miss.lateElapsedMs]);
    expect([byLateness(a, b) + byLateness(b, a), Math.abs(byLateness(a, b)), byLateness(a, a)]).toEqual([0, 1, 0]);
  });

  test('say when they were done, and through which change they were missed, where they were', () => {
    const changed = ticket('A', { priority: 3, priorityChanges: [{ at: '2026-11-23T15:00+01:00', priority: 1 }] });
    const [open] = complianceReport([changed], { at: '2026-11-23T16:00+01:00', worst: 1 }).worst;
    expect(open).toMatchObject({ id: 'A', throughChangeMs: Date.parse('2026-11-23T15:00+01:00') });
    expect(open).not.toHaveProperty('doneMs');
    const [done] = complianceReport([late('B', '2026-11-24T10:30+01:00')], { ...NOW, worst: 50 }).worst.filter(
      ({ kpi }) => kpi === 'response',
    );
    expect(done).toMatchObject({ doneMs: Date.parse('2026-11-24T10:30+01:00') });
    expect(done).not.toHaveProperty('throughChangeMs');
  });

  test('of hundreds in any order are the first of all of them in order', () => {
    const random = randomNumbers(7);
    const incidents = Array.from({ length: 200 }, (_, index) => {
      const minute = String(Math.floor(random() * 60)).padStart(2, '0');
      return late(`${index}`, `2026-11-24T1${Math.floor(random() * 7)}:${minute}+01:00`);
    });
    const all = complianceReport(incidents, { ...NOW, worst: 10_000 }).worst;
    expect(complianceReport([...incidents].reverse(), { ...NOW, worst: 7 }).worst).toEqual(all.slice(0, 7));
  });

  test('are kept where they may be among them: none that is no worse than those found when they were last sorted', () => {
    const history = late('A', '2026-11-24T10:30+01:00');
    const first = missOf(history, missedOf(assess(history, NOW))[0] as Missed);
    const lateBy = (lateSupportMs: number) => ({ miss: { ...first, lateSupportMs } });
    const worst = new WorstMisses<{ miss: KeptMiss['miss'] }>(2);
    const kept: number[] = [];
    const add = (...hours: number[]) => {
      for (const miss of hours.map(lateBy)) {
        worst.add(miss, (each) => {
          kept.push(each.miss.lateSupportMs);
          return each;
        });
      }
    };
    add(1, 3, 2);
    expect(worst.sorted().map(({ miss }) => miss.lateSupportMs)).toEqual([3, 2]);
    add(1, 2, 4);
    expect(worst.sorted().map(({ miss }) => miss.lateSupportMs)).toEqual([4, 3]);
    expect(kept).toEqual([1, 3, 2, 4]);
    const mayHold = (of: number) => [2, 3, 4].map((lateSupportMs) => (of === 2 ? worst : new WorstMisses(of)).mayHold({ lateSupportMs }));
    expect([0, 1, 2].map(mayHold)).toEqual([
      [false, false, false],
      [true, true, true],
      [false, true, true],
    ]);
  });

  test('are none where none are asked for, and no more than are asked for', () => {
    const incidents = Array.from({ length: 25 }, (_, index) => late(`${index}`, `2026-11-24T10:${index + 10}+01:00`));
    const ids = (count: number) => complianceReport(incidents, { ...NOW, worst: count }).worst.map(({ id }) => id);
    expect([ids(0), ids(1), ids(3)]).toEqual([[], ['24'], ['24', '23', '22']]);
  });
});

describe('what was used of a promise is counted by tenths of it, each up to and with its end', () => {
  test.each([
    ['09:00', 23, 0],
    ['09:48', 23, 0],
    ['09:48:00.001', 23, 1],
    ['17:00', 23, 9],
    ['08:30:00.001', 24, 10],
    ['16:30', 24, 19],
    ['16:30:00.001', 24, 20],
    ['12:00', 30, 20],
  ])('answered at %s on the %ith, in tenth %i', (time, day, tenth) => {
    const { byShare } = complianceReport([ticket('A', { respondedAt: `2026-11-${day}T${time}+01:00` })], NOW).total.kpis.response;
    expect([byShare.length, byShare.flatMap((count, place) => (count === 0 ? [] : [[place, count]]))]).toEqual([21, [[tenth, 1]]]);
  });

  test('several in one tenth are so many there', () => {
    const three = [...'abc'].map((id) => ticket(id, { respondedAt: '2026-11-23T12:00+01:00' }));
    expect(complianceReport(three, NOW).total.kpis.response.byShare[3]).toBe(3);
  });
});

describe('a group', () => {
  test.each([
    ['2026-01-15', '2026-01', '2026-Q1'],
    ['2026-03-31', '2026-03', '2026-Q1'],
    ['2026-04-01', '2026-04', '2026-Q2'],
    ['2026-06-30', '2026-06', '2026-Q2'],
    ['2026-07-01', '2026-07', '2026-Q3'],
    ['2026-09-30', '2026-09', '2026-Q3'],
    ['2026-10-01', '2026-10', '2026-Q4'],
  ])('of a report on %s is %s, and %s', (date, month, quarter) => {
    const { groupings } = complianceReport([ticket('A', { reportedAt: `${date}T12:00Z` })], { ...NOW, groupBy: ['month', 'quarter'] });
    expect(groupings.map(({ groups }) => groups.map(({ key }) => key))).toEqual([[month], [quarter]]);
  });

  test('without the label has an empty key, also where the label is called as something that every object has', () => {
    const { groupings } = complianceReport([ticket('A')], { ...NOW, groupBy: [{ label: 'toString' }] });
    expect(groupings).toMatchObject([{ by: 'toString', groups: [{ key: '', incidents: 1 }] }]);
  });
});

interface CountedPart {
  incidents: number;
  readonly counted: Record<
    'response' | 'mttr' | 'incident',
    { counts: Record<string, number>; byShare: number[]; targets: Map<number, unknown> }
  >;
  readonly times: object;
}

interface Contradicting {
  readonly ungrouped: CountedPart;
  readonly groupings: [[[string, CountedPart]], [[string, CountedPart], ...[string, CountedPart][]]] & {
    [index: number]: [string, CountedPart][];
  };
  readonly worst: object[];
}

function enormous(part: CountedPart): void {
  part.incidents = Number.MAX_SAFE_INTEGER;
}

describe('a part that another thread made', () => {
  const options = { ...NOW, groupBy: ['priority'], worst: 2 } as const;
  const part = (): Record<string, never> => {
    const builder = complianceBuilder(options);
    builder.add(ticket('A', { respondedAt: '2026-11-24T12:00+01:00', repairedAt: '2026-11-26T12:00+01:00' }));
    return structuredClone(builder.part()) as never;
  };
  const merged = (change: (part: Record<string, Record<string, never>>) => void) => {
    const changed = part();
    change(changed);
    return () => complianceBuilder(options).merge(changed as unknown as CompliancePart);
  };

  test('is counted as if its incidents had been added here', () => {
    const whole = complianceBuilder(options);
    whole.merge(part() as unknown as CompliancePart);
    expect(whole.report().total.incidents).toBe(1);
    expect(whole.report().worst.map(({ id, kpi }) => `${id} ${kpi}`)).toEqual(['A update', 'A mttr']);
  });

  test.each<[string, string, (part: Record<string, Record<string, unknown>>) => void]>([
    ['another kind', 'other', (each) => Object.assign(each, { kind: 'part' })],
    ['another scope', 'other', (each) => Object.assign(each, { scope: '{}' })],
    ['a field that nobody reads', 'other.more', (each) => Object.assign(each, { more: 1 })],
    ['half an incident', 'other.ungrouped.incidents', (each) => Object.assign(each['ungrouped'] as object, { incidents: 0.5 })],
    ['no groupings', 'other.groupings', (each) => Object.assign(each, { groupings: [] })],
    ['groupings that are no list', 'other.groupings', (each) => Object.assign(each, { groupings: 1 })],
    [
      'a place that is no miss',
      'other.worst[0].place',
      (each) => Object.assign((each['worst'] as unknown as object[])[0] as object, { place: 9 }),
    ],
    [
      'a place that is no count',
      'other.worst[0].place',
      (each) => Object.assign((each['worst'] as unknown as object[])[0] as object, { place: -1 }),
    ],
    ['a count left out', 'other.leftOut.reportedLater', (each) => Object.assign(each, { leftOut: { outsidePeriod: 0 } })],
    [
      'a negative count left out',
      'other.leftOut.outsidePeriod',
      (each) => Object.assign(each, { leftOut: { outsidePeriod: -1, reportedLater: 0 } }),
    ],
  ])('with %s is refused at %s, and nothing of it is counted', (_name, path, change) => {
    const issues = errorOf(merged(change as never)).issues.map((issue) => issue.path);
    // A field that nobody reads makes it another thing than a part too.
    expect(issues.filter((each) => each !== 'other' || path === 'other')).toEqual([path]);
    const builder = complianceBuilder(options);
    const changed = part();
    change(changed as never);
    expect(() => builder.merge(changed as unknown as CompliancePart)).toThrow();
    expect(builder.report()).toEqual(complianceReport([], options));
  });

  test.each<[string, (counted: Record<string, unknown>) => void]>([
    ['counts', (response) => Object.assign(response['counts'] as object, { met: -1 })],
    ['byShare', (response) => Object.assign(response, { byShare: [1] })],
    [
      'targets',
      (response) => Object.assign(response, { targets: new Map([[42, { kind: 'more-than', value: 42, unit: '%', clause: '§5' }]]) }),
    ],
    ['targets', (response) => Object.assign(response, { targets: { 90: true } })],
  ])('with other %s of responses is refused there', (field, change) => {
    const { path } = errorOf(merged((each) => change((each['ungrouped'] as never)['counted']['response'])));
    expect(path).toContain(`other.ungrouped.counted.response.${field}`);
  });

  const counted = { met: 5 };
  test.each<[string, string | string[], (part: Contradicting) => void]>([
    [
      'counts where nothing was added',
      ['other.ungrouped.counted.mttr.byShare', 'other.ungrouped.counted.mttr.targets'],
      ({ ungrouped }) => Object.assign(ungrouped.counted.mttr.counts, counted),
    ],
    [
      'fewer incidents than times',
      ['responseSupport', 'responseElapsed', 'repairSupport', 'repairElapsed'].map((name) => `other.groupings[0][0][1].times.${name}`),
      ({ groupings }) => Object.assign(groupings[0][0][1], { incidents: 0 }),
    ],
    ['more incidents than judgements', 'other.groupings[0][0][1]', ({ groupings }) => Object.assign(groupings[0][0][1], { incidents: 2 })],
    ['more incidents than can be added up', 'other.groupings[0][0][1].incidents', ({ groupings }) => enormous(groupings[0][0][1])],
    [
      'shares that are not those of the judged',
      'other.groupings[0][0][1].counted.response.byShare',
      ({ groupings }) => groupings[0][0][1].counted.response.byShare.fill(1),
    ],
    [
      'no target of what was judged',
      'other.groupings[0][0][1].counted.response.targets',
      ({ groupings }) => groupings[0][0][1].counted.response.targets.clear(),
    ],
    [
      'more times than incidents',
      'other.groupings[0][0][1].times.repairElapsed',
      ({ groupings }) => Object.assign(groupings[0][0][1].times, { repairElapsed: new Float64Array(2) }),
    ],
    ['a group twice', 'other.groupings[0]', ({ groupings }) => groupings[0].push(groupings[0][0])],
    ['no group', 'other.worst', ({ groupings }) => groupings[0].pop()],
    ['incidents beside those of its groups', 'other.ungrouped', ({ ungrouped, groupings }) => Object.assign(ungrouped, groupings[0][0][1])],
    ['more misses than were counted', 'other.worst', ({ worst }) => worst.push(...worst, ...worst)],
  ])('that contradicts itself by %s is refused', (_name, path, change) => {
    expect(errorOf(merged(change as never)).issues.map((issue) => issue.path)).toEqual([path].flat());
  });

  test('in which a text stands for a number, a place or a list is refused there, and nothing is said of what follows from it', () => {
    const refused = (change: (part: Contradicting) => void) => errorOf(merged(change as never)).issues.map(({ path }) => path);
    const ofGroup = 'other.groupings[0][0][1]';
    expect(refused((each) => Object.assign(each.groupings[0][0][1], { incidents: 'one' }))[0]).toBe(`${ofGroup}.incidents`);
    expect(refused((each) => Object.assign(each.groupings[0][0], { 0: 7 }))).toEqual(['other.groupings[0][0][0]']);
    expect(refused((each) => Object.assign(each.groupings, ['2']))).toEqual(['other.groupings[0]']);
    expect(refused((each) => Object.assign(each, { worst: 'all' }))).toEqual(['other.worst']);
    expect(refused((each) => Object.assign(each.worst[0] as object, { incident: 'A' }))).toEqual(['other.worst[0].incident']);
    expect(refused((each) => Object.assign(each.groupings[0][0][1].counted.mttr, { byShare: 'all' }))).toEqual([
      `${ofGroup}.counted.mttr.byShare`,
    ]);
    expect(refused((each) => Object.assign(each.groupings[0][0][1].counted.mttr, { targets: [90] }))).toEqual([
      `${ofGroup}.counted.mttr.targets`,
    ]);
    expect(refused((each) => Object.assign(each.groupings[0][0][1].counted.mttr.counts, { met: 'one' }))).toEqual([
      `${ofGroup}.counted.mttr.counts.met`,
    ]);
    expect(errorOf(merged((each) => Object.assign(each['worst'] as unknown as object[], [null]))).message).toMatch(
      /^merge: 2 things are wrong:\n {2}- other\.worst\[0\]\.incident/,
    );
  });

  const none = () => structuredClone(complianceBuilder(options).part()) as unknown as Contradicting;

  test.each<[string, string, (part: Contradicting['ungrouped']) => void]>([
    [
      'updates without incidents',
      'other.ungrouped',
      ({ counted: each }) => Object.assign((each as Record<string, typeof each.mttr>)['update']?.counts as object, { running: 1 }),
    ],
    ['a response without an incident', 'other.ungrouped', ({ counted: each }) => Object.assign(each.response.counts, { running: 1 })],
    [
      'a verdict of the updates without an incident',
      'other.ungrouped',
      ({ counted: each }) => Object.assign(each.incident.counts, { running: 1 }),
    ],
    ['a repair without an incident', 'other.ungrouped', ({ counted: each }) => Object.assign(each.mttr.counts, { running: 1 })],
    ['a share too many', 'other.ungrouped.counted.mttr.byShare', ({ counted: each }) => each.mttr.byShare.push(0)],
    [
      'a target of what was not judged',
      'other.ungrouped.counted.mttr.targets',
      ({ counted: each }) => each.mttr.targets.set(90, undefined),
    ],
  ])('of no incident with %s is refused', (_name, path, change) => {
    const changed = none();
    change(changed.ungrouped);
    expect(errorOf(() => complianceBuilder(options).merge(changed as never)).issues.map((issue) => issue.path)).toEqual([path]);
  });

  test.each<[string, (part: CountedPart) => void]>([
    ['a verdict', ({ counted: { mttr } }) => Object.assign(mttr.counts, { met: 1, missed: 0 })],
    ['a share', ({ counted: { mttr } }) => mttr.byShare.reverse()],
    ['a time', (each) => Object.assign(each.times, { repairSupport: new Float64Array(), repairElapsed: new Float64Array() })],
  ])('whose second grouping differs in %s is refused there', (_name, change) => {
    const twice = { ...NOW, groupBy: ['priority', 'month'] } as const;
    const builder = complianceBuilder(twice);
    builder.add(ticket('A', { respondedAt: '2026-11-24T12:00+01:00', repairedAt: '2026-11-26T12:00+01:00' }));
    const changed = structuredClone(builder.part()) as unknown as Contradicting;
    change(changed.groupings[1][0][1]);
    expect(errorOf(() => complianceBuilder(twice).merge(changed as never)).issues.map(({ path }) => path)).toEqual(['other.groupings[1]']);
  });

  test('of as many incidents as can be added up is taken, and of one more it is refused', () => {
    const most = 2 ** 40;
    const changed = (incidents: number, updates: number) => {
      const made = none();
      const { ungrouped } = complianceBuilder({ ...NOW, groupBy: [] }).part();
      const count = structuredClone(ungrouped) as unknown as CountedPart & {
        readonly counted: Record<'update' | 'chosen', CountedPart['counted']['mttr']>;
      };
      for (const as of ['response', 'incident', 'mttr'] as const) Object.assign(count.counted[as].counts, { running: incidents });
      for (const as of ['update', 'chosen'] as const) Object.assign(count.counted[as].counts, { running: updates });
      return { ...made, groupings: [[['2', { ...count, incidents }]]] } as never;
    };
    const builder = complianceBuilder(options);
    builder.merge(changed(most, most - 1));
    expect(builder.report().total.incidents).toBe(most);
    expect(errorOf(() => builder.merge(changed(most + 1, most))).path).toBe('other.groupings[0][0][1].incidents');
    expect(errorOf(() => builder.merge(changed(most, most))).path).toBe('other.groupings[0][0][1]');
  });

  test('is counted as if its incidents had been added here, whatever is grouped, left out, missed or done at once', () => {
    const at9 = '2026-11-23T09:00+01:00';
    const all = [
      ticket('every promise missed', { respondedAt: '2026-11-25T12:00+01:00', repairedAt: '2026-11-27T12:00+01:00' }),
      ticket('once more', { respondedAt: '2026-11-25T13:00+01:00', repairedAt: '2026-11-27T13:00+01:00' }),
      ticket('done at once', { respondedAt: at9, repairedAt: at9, labels: { customer: 'Acme' } }),
      ticket('reported later', { reportedAt: '2026-12-02T12:00+01:00' }),
      ticket('outside the period', { reportedAt: '2026-09-02T12:00+02:00' }),
      ticket('outside it too', { reportedAt: '2026-09-03T12:00+02:00' }),
    ];
    const [half, others] = [all.slice(0, 3), all.slice(3)];
    for (const groupBy of [[], ['priority'], ['month', 'quarter', { label: 'customer' }]] as const) {
      const terms = { ...NOW, groupBy, worst: 50, period: { from: '2026-10-01' } };
      const builders = [half, others, []].map((each) => {
        const builder = complianceBuilder(terms);
        for (const one of each) builder.add(one);
        return builder;
      });
      const whole = complianceBuilder(terms);
      for (const builder of builders) whole.merge(structuredClone(builder.part()));
      const expected = complianceReport(all, terms);
      expect(whole.report()).toEqual(expected);
      expect(expected.leftOut).toEqual({ outsidePeriod: 2, reportedLater: 1 });
      expect(expected.total.incidents).toBe(3);
      expect(expected.worst.length).toBeGreaterThan(5);
    }
  });

  test('is no list, no text and nothing; another builder is no part of itself', () => {
    const builder = complianceBuilder(options);
    for (const other of [undefined, null, 5, 'part', Object.assign([], part())])
      expect(errorOf(() => builder.merge(other as never)).path).toBe('other');
    expect(errorOf(() => builder.merge(builder)).message).toMatch(/^merge: other/);
  });

  test('with a miss of an incident outside the agreement’s years is refused with its report', () => {
    const changed = part() as unknown as {
      worst: { incident: { reportedMs: number; priorities: object[]; contacts: number[]; respondedMs?: number; repairs: object[] } }[];
    };
    const early = Date.UTC(1980, 0, 1);
    for (const { incident: each } of changed.worst)
      Object.assign(each, { reportedMs: early, priorities: [{ fromMs: early, priority: 2 }] });
    expect(errorOf(() => complianceBuilder(options).merge(changed as never)).message).toMatch(
      /^merge: incident "A": other\.worst\[0\]\.incident\.reportedMs/,
    );
  });

  test('whose groupings are not of the same incidents is refused', () => {
    const twice = { ...NOW, groupBy: ['priority', 'month'] } as const;
    const builder = complianceBuilder(twice);
    builder.add(ticket('A'));
    const changed = structuredClone(builder.part()) as unknown as Contradicting;
    changed.groupings[1].push(['2026-12', changed.groupings[0][0][1]]);
    expect(errorOf(() => complianceBuilder(twice).merge(changed as never)).path).toBe('other.groupings[1]');
  });

  test('with a miss outside the period is refused', () => {
    const period = { ...NOW, period: { from: '2026-12-01' }, worst: 2 } as const;
    const late = { respondedAt: '2026-11-24T12:00+01:00', repairedAt: '2026-11-26T12:00+01:00' };
    const builder = complianceBuilder(period);
    const all = complianceBuilder({ ...NOW, worst: 2 });
    all.add(ticket('A', late));
    const changed = { ...structuredClone(all.part()), scope: builder.part().scope };
    expect(errorOf(() => builder.merge(changed)).path).toBe('other.worst[0].incident');
  });

  test.each([[[1.5]], [[-1]], [[Number.NaN]]])('with the times %j is refused there', (times) => {
    const change = (each: Record<string, Record<string, never>>) =>
      Object.assign((each['ungrouped'] as never)['times'], { responseSupport: new Float64Array(times) });
    expect(errorOf(merged(change)).path).toBe('other.ungrouped.times.responseSupport');
  });

  test('with times that are a plain list is refused there', () => {
    const change = (each: Record<string, Record<string, never>>) =>
      Object.assign((each['ungrouped'] as never)['times'], { repairElapsed: [1] });
    expect(errorOf(merged(change)).path).toBe('other.ungrouped.times.repairElapsed');
  });
});

describe('the options of a report', () => {
  const refused = (options: object) => errorOf(() => complianceReport([], { ...NOW, ...options } as never)).issues.map(({ path }) => path);

  test.each([
    [{ period: '2026' }, ['period']],
    [{ period: { from: 'January', to: '2026-02-30' } }, ['period.from', 'period.to']],
    [{ period: { from: '2026-02-01', to: '2026-01-31' } }, ['period.to']],
    [{ period: { since: '2026-01-01' } }, ['period.since']],
    [{ groupBy: 'month' }, ['groupBy']],
    [{ groupBy: ['month', 'weekday'] }, ['groupBy[1]']],
    [{ groupBy: [{ label: 5 }] }, ['groupBy[0].label']],
    [{ groupBy: [{ name: 'customer' }] }, ['groupBy[0].name', 'groupBy[0].label']],
    [{ worst: 1.5 }, ['worst']],
    [{ worst: 1.5, groupBy: 'month', period: 1 }, ['period', 'groupBy', 'worst']],
  ])('%j are refused at %j', (options, paths) => expect(refused(options)).toEqual(paths));

  test('that are none are refused as a whole, and of them nothing more is said', () => {
    for (const options of [null, undefined, 1, 'at'])
      expect(errorOf(() => complianceReport([], options as never)).issues.map(({ path }) => path)).toEqual(['options']);
  });

  test('that are wrong in all places are told so at once, by the name of the function, with what would be right', () => {
    const wrong = { at: 'noon', atRiskFrom: 2, period: [], groupBy: ['month', null], worst: -1 } as never;
    const paths = ['atRiskFrom', 'at', 'period', 'groupBy[1]', 'worst'];
    expect(errorOf(() => complianceReport([], wrong)).issues.map(({ path }) => path)).toEqual(paths);
    expect(errorOf(() => complianceReport([], wrong)).message).toMatch(/^complianceReport: /);
    expect(errorOf(() => complianceBuilder(wrong)).message).toMatch(/^complianceBuilder: /);
    const said = (options: object) => errorOf(() => complianceReport([], { ...NOW, ...options })).message;
    expect(said({ worst: -1 })).toContain('pass how many misses are listed, such as 10');
    expect(said({ period: { from: '2026-02-01', to: '2026-01-31' } })).toContain('pass the earlier date as from; both are included');
  });

  test('may say nothing: all is counted, by priority, with the ten worst misses', () => {
    const incidents = Array.from({ length: 12 }, (_, index) => ticket(`${index}`, { respondedAt: '2026-11-24T12:00+01:00' }));
    const { period, groupings, worst } = complianceReport(incidents, NOW);
    expect([period, groupings.map(({ by }) => by), worst.length]).toEqual([{}, ['priority'], 10]);
  });

  test('a period of one day has that day at both ends', () =>
    expect(complianceReport([], { ...NOW, period: { from: '2026-11-23', to: '2026-11-23' } }).period).toEqual({
      from: '2026-11-23',
      to: '2026-11-23',
    }));

  test.each([
    ['incident', ['incident', 'incident']],
    ['update', ['update', 'update']],
    ['by-version', ['incident', 'update']],
  ] as const)('the update KPI counts by %s what the versions of the agreement say', (updateUnit, [first, second]) => {
    const agreement = agreementVersions([
      { from: '2026-01-01', agreement: defineAgreement({ updateUnit: first }) },
      { from: '2026-07-01', agreement: defineAgreement({ updateUnit: second }) },
    ]);
    expect(complianceReport([], { ...NOW, agreement }).updateUnit).toBe(updateUnit);
  });
});

describe('the lines of a total', () => {
  const { total } = complianceReport([ticket('A')], NOW);
  const lines = (unit: 'incident' | 'update' | 'by-version') =>
    kpiLines(total, unit).map(({ kpi, unit: counted, isBeside, totals }) => [kpi, counted, isBeside, totals]);
  const { response, update, mttr } = total.kpis;
  const { updatesBy } = total;

  test.each([
    [
      'incident',
      [
        ['update', 'incident', false, update],
        ['update', 'update', true, updatesBy.update],
      ],
    ],
    [
      'update',
      [
        ['update', 'update', false, update],
        ['update', 'incident', true, updatesBy.incident],
      ],
    ],
    [
      'by-version',
      [
        ['update', undefined, false, update],
        ['update', 'incident', true, updatesBy.incident],
        ['update', 'update', true, updatesBy.update],
      ],
    ],
  ] as const)('by %s have the count that is judged, and the other beside it', (unit, updates) =>
    expect(lines(unit)).toEqual([['response', undefined, false, response], ...updates, ['mttr', undefined, false, mttr]]),
  );
});

test('what is no history is refused as the incident, and a deadline is none', () => {
  const builder = complianceBuilder(NOW);
  expect(errorOf(() => builder.add(responseDeadline({ priority: 2, reportedAt: '2026-11-23T09:00Z' }) as never)).path).toBe('incident');
  expect(errorOf(() => builder.add(undefined as never)).message).toContain('complianceBuilder: incident');
  expect(builder.report().total.incidents).toBe(0);
});

test('an incident outside the agreement’s years is refused with its place, also where there is a period; none of it is counted', () => {
  const builder = complianceBuilder({ ...NOW, period: { from: '2026-01-01' } });
  const early = ticket('early', { reportedAt: '1980-01-01T12:00Z' });
  expect(errorOf(() => builder.add(early))).toMatchObject({ code: 'outside-horizon', path: 'incident.reportedMs' });
  expect(errorOf(() => complianceReport([early], NOW)).message).toMatch(/^complianceReport: incident "early": incidents\[0\]\.reportedMs/);
  expect(errorOf(() => complianceReport([7 as never], NOW)).message).toMatch(/^complianceReport: incidents\[0\] 7/);
  expect(builder.report().leftOut).toEqual({ outsidePeriod: 0, reportedLater: 0 });
});

describe('what incidents that were refused may make of a share (R11, R20)', () => {
  const MORE_THAN_90 = cloudctiSla.kpis[2].performanceTarget;
  const kpi = (met: number, missed: number, target = true) => {
    const incidents = Array.from({ length: met + missed }, (_, index) =>
      ticket(`${index}`, {
        priority: target ? 2 : 1,
        respondedAt: index < met ? '2026-11-23T09:30+01:00' : '2026-11-25T09:30+01:00',
      }),
    );
    return complianceReport(incidents, NOW).total.kpis.response;
  };

  test.each([
    [
      '95 of 100 attain 90%, and with five more that missed they still do',
      95,
      5,
      5,
      { lowest: 95 / 105, highest: 100 / 105, mayTurn: false },
    ],
    ['with six more that missed they would not', 95, 5, 6, { lowest: 95 / 106, highest: 101 / 106, mayTurn: true }],
    ['90 of 100 do not, and with one more that met they would', 90, 10, 1, { lowest: 90 / 101, highest: 91 / 101, mayTurn: true }],
    ['of none, one would make a verdict', 0, 0, 1, { lowest: 0, highest: 1, mayTurn: true }],
  ])('%s', (_name, met, missed, others, expected) =>
    expect(attainmentBetween(kpi(met, missed), { others, targets: [MORE_THAN_90] })).toEqual(expected),
  );

  test('without a target nothing turns, and where none were refused there is nothing to say', () => {
    expect(attainmentBetween(kpi(1, 1, false), { others: 8 })).toEqual({ lowest: 0.1, highest: 0.9, mayTurn: false });
    expect(attainmentBetween(kpi(1, 1), { others: 0 })).toBeUndefined();
  });

  test('what the source does not record has no share, refused rows or not', () => {
    const agreement = defineAgreement({ recorded: ['repair'] });
    const { response, mttr } = complianceReport([ticket('A')], { ...NOW, agreement }).total.kpis;
    expect([isNotRecorded(response), isNotRecorded(mttr), isNotRecorded(kpi(0, 0)), isNotRecorded(kpi(1, 0))]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(attainmentBetween(response, { others: 3 })).toBeUndefined();
    const times = complianceReport([ticket('A', { respondedAt: '2026-11-23T10:00+01:00', repairedAt: '2026-11-23T12:00+01:00' })], {
      ...NOW,
      agreement,
    }).total;
    expect([times.responseTime.elapsed.count, times.repairTime.elapsed.count]).toEqual([0, 1]);
  });
});
