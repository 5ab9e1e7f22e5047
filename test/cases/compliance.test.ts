import {
  agreementVersions,
  type CompliancePart,
  complianceBuilder,
  complianceReport,
  defineAgreement,
  type IncidentFields,
  incident,
  responseDeadline,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { kpiLines } from '../../src/compliance/kpiLines.js';
import { distribution, Values } from '../../src/compliance/Values.js';
import { errorOf } from '../support/errorOf.js';
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
  const valuesOf = (times: readonly number[]) => {
    const values = new Values();
    for (const time of times) values.push(time);
    return values;
  };

  test.each([
    ['one', [5], { count: 1, meanMs: 5, medianMs: 5, p90Ms: 5 }],
    ['two', [1, 4], { count: 2, meanMs: 3, medianMs: 3, p90Ms: 4 }],
    ['ten, the ninth of which is the 90th percentile', [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], { count: 10, meanMs: 6, medianMs: 6, p90Ms: 9 }],
    ['eleven, the tenth of which is', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { count: 11, meanMs: 6, medianMs: 6, p90Ms: 10 }],
    ['equal ones', [7, 7, 7, 7], { count: 4, meanMs: 7, medianMs: 7, p90Ms: 7 }],
  ])('of %s: %j', (_name, times, expected) => expect(distribution([valuesOf(times)])).toEqual(expected));

  test.each([4095, 4096, 4097, 8192, 10_001])('%i of them, in parts, are those of the sorted list', (count) => {
    const random = randomNumbers(count);
    // A few days, with many alike.
    const times = Array.from({ length: count }, () => Math.floor(random() * 500) * HOUR);
    const sorted = [...times].sort((one, other) => one - other);
    const at = (place: number) => sorted[place] as number;
    const half = Math.floor(count / 2);
    expect(distribution([valuesOf(times.slice(0, 4096)), valuesOf(times.slice(4096))])).toEqual({
      count,
      meanMs: Math.round(times.reduce((sum, time) => sum + time, 0) / count),
      medianMs: count % 2 === 1 ? at(half) : Math.round((at(half - 1) + at(half)) / 2),
      p90Ms: at(Math.ceil(count * 0.9) - 1),
    });
  });

  test('of centuries have a mean to the millisecond', () => {
    const long = 111 * 365 * 86_400_000 + 1;
    expect(distribution([valuesOf(Array.from({ length: 3000 }, () => long))])).toMatchObject({ meanMs: long });
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

  test('are none where none are asked for, and no more than are asked for', () => {
    const incidents = Array.from({ length: 25 }, (_, index) => late(`${index}`, `2026-11-24T10:${index + 10}+01:00`));
    const ids = (count: number) => complianceReport(incidents, { ...NOW, worst: count }).worst.map(({ id }) => id);
    expect([ids(0), ids(1), ids(3)]).toEqual([[], ['24'], ['24', '23', '22']]);
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
    expect(errorOf(merged(change as never)).path).toBe(path);
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
  test.each<[string, string, (part: Contradicting) => void]>([
    [
      'counts where nothing was added',
      'other.ungrouped.counted.mttr.byShare',
      ({ ungrouped }) => Object.assign(ungrouped.counted.mttr.counts, counted),
    ],
    [
      'fewer incidents than times',
      'other.groupings[0][0][1].times.responseSupport',
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
    expect(errorOf(merged(change as never)).path).toBe(path);
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

  test('that are none are refused as a whole', () => {
    for (const options of [null, undefined, 1]) expect(errorOf(() => complianceReport([], options as never)).path).toBe('options');
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
