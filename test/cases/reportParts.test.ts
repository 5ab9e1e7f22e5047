import {
  agreementVersions,
  type CompliancePart,
  cloudctiSla,
  complianceBuilder,
  complianceReport,
  defineAgreement,
  type IncidentFields,
  incident,
} from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { isNotRecorded } from '../../src/compliance/isNotRecorded.js';
import { distribution } from '../../src/compliance/Values.js';
import { errorOf } from '../support/errorOf.js';
import { keptTimes } from '../support/keptTimes.js';

const NOW = { at: '2026-12-01T12:00+01:00', worst: 2 } as const;
const ticket = (id: string, fields: Partial<IncidentFields> = {}) =>
  incident({ id, priority: 2, reportedAt: '2026-11-23T09:00+01:00', ...fields } as IncidentFields);
const late = { respondedAt: '2026-11-24T12:00+01:00', repairedAt: '2026-11-26T12:00+01:00' };

function builderOf(...incidents: ReturnType<typeof ticket>[]) {
  const builder = complianceBuilder(NOW);
  for (const each of incidents) builder.add(each);
  return builder;
}

interface Tallied {
  readonly counted: { readonly response: object };
  readonly times: Record<string, unknown>;
}

/** The error of a part whose one group is not as it was made. */
function refused(change: (tally: Tallied, part: CompliancePart) => void) {
  const part = structuredClone(builderOf(ticket('A', late)).part());
  change(part.groupings[0]?.[0]?.[1] as unknown as Tallied, part);
  return errorOf(() => complianceBuilder(NOW).merge(part));
}

describe('the times in a part are lengths, two of each act (R18)', () => {
  const group = 'other.groupings[0][0][1]';

  test.each([[[1.5]], [[-1]], [[Number.NaN]], [[Number.POSITIVE_INFINITY]]])('%j is none', (times) => {
    const { path } = refused((tally) => Object.assign(tally.times, { responseSupport: new Float64Array(times) }));
    expect(path).toBe(`${group}.times.responseSupport`);
  });

  test.each(['responseSupport', 'responseElapsed', 'repairSupport', 'repairElapsed'])('%s without the other is none', (name) => {
    expect(refused((tally) => Object.assign(tally.times, { [name]: new Float64Array() })).path).toBe(group);
  });

  test('a plain list is none', () => {
    expect(refused((tally) => Object.assign(tally.times, { repairElapsed: [1] })).path).toBe(`${group}.times.repairElapsed`);
  });
});

describe('a part is refused with its place by the function that reads it', () => {
  test('targets that are no map, as what they are', () => {
    const error = refused((tally) => Object.assign(tally.counted.response, { targets: [90] }));
    expect([error.path, error.code]).toEqual(['other.groupings[0][0][1].counted.response.targets', 'wrong-type']);
  });

  test('a miss that an incident does not have', () => {
    const error = refused((_, part) => Object.assign(part.worst[0] as object, { place: 9 }));
    expect(error.message).toMatch(/^merge: other\.worst\[0\]\.place 9/);
  });
});

describe('builders are merged', () => {
  const [one, other] = [ticket('A', late), ticket('B', { ...late, priority: 3 })];

  test('as they are: what another has counted is counted here', () => {
    const whole = builderOf(one);
    whole.merge(builderOf(other));
    expect(whole.report()).toEqual(complianceReport([one, other], NOW));
  });

  test('where nothing is grouped too, and a part of the whole has all of them', () => {
    const ungrouped = { ...NOW, groupBy: [] };
    const partOf = (...incidents: ReturnType<typeof ticket>[]) => {
      const builder = complianceBuilder(ungrouped);
      for (const each of incidents) builder.add(each);
      return builder;
    };
    const whole = partOf(one);
    whole.merge(partOf(other));
    expect(whole.part()).toEqual(partOf(one, other).part());
    expect(complianceBuilder(ungrouped).part()).toMatchObject({ ungrouped: { incidents: 0 }, groupings: [] });
  });

  test('each incident by what its version of the agreement counts of updates (R11, R17)', () => {
    const agreement = agreementVersions([
      { from: '2026-01-01', agreement: cloudctiSla },
      { from: '2026-11-24', agreement: defineAgreement({ updateUnit: 'update' }) },
    ]);
    const all = [23, 24].map((day) =>
      ticket(`${day}`, {
        reportedAt: `2026-11-${day}T09:00+01:00`,
        updatedAt: [`2026-11-${day}T11:00+01:00`, `2026-11-${day}T12:00+01:00`],
        repairedAt: `2026-11-${day}T13:00+01:00`,
      }),
    );
    const whole = complianceBuilder({ ...NOW, agreement });
    for (const each of all) {
      const builder = complianceBuilder({ ...NOW, agreement });
      builder.add(each);
      whole.merge(builder.part());
    }
    const { total } = whole.report();
    // One incident, and three contacts of the other, of which the last one is its repair.
    expect([total.kpis.update.judged, total.updatesBy.incident.judged, total.updatesBy.update.judged]).toEqual([4, 2, 6]);
    expect(whole.report()).toEqual(complianceReport(all, { ...NOW, agreement }));
  });

  test('but for one of other options', () => {
    expect(errorOf(() => builderOf(one).merge(complianceBuilder({ ...NOW, worst: 3 }))).path).toBe('other');
  });
});

test.each([
  ['incident', 1],
  ['update', 2],
] as const)('a part has what is counted of updates once more as what was chosen: each %s (R11)', (updateUnit, judged) => {
  const builder = complianceBuilder({ ...NOW, groupBy: [], agreement: defineAgreement({ updateUnit }) });
  // One on Monday at 15:00 in time, and one missed on Tuesday at 14:30.
  builder.add(ticket('A', { updatedAt: ['2026-11-23T15:00+01:00'], repairedAt: '2026-11-25T11:00+01:00' }));
  const { chosen, ...counted } = builder.part().ungrouped.counted;
  expect(chosen).toEqual(counted[updateUnit]);
  expect(chosen.counts.met + chosen.counts.missed).toBe(judged);
});

describe('what is counted (R11, R20)', () => {
  test.each(['incident', 'update'] as const)(
    'the update KPI is the count that was chosen, and takes no room beside it: each %s',
    (updateUnit) => {
      const { kpis, updatesBy } = complianceReport([ticket('A', late)], { ...NOW, agreement: defineAgreement({ updateUnit }) }).total;
      expect(kpis.update).toBe(updatesBy[updateUnit]);
    },
  );

  test.each([
    [40, 24],
    [60, 40],
  ])('the times of %i and %i incidents of two customers are those of each, and of all', (ann, bob) => {
    const times = (customer: string, count: number, hour: number) =>
      Array.from({ length: count }, () => ticket('', { respondedAt: `2026-11-23T${hour}:00+01:00`, labels: { customer } }));
    const all = [...times('Ann', ann, 11), ...times('Bob', bob, 15)];
    const { total, groupings } = complianceReport(all, { ...NOW, groupBy: [{ label: 'customer' }] });
    const told = [total, ...(groupings[0]?.groups ?? [])].map(({ responseTime, repairTime }) => [responseTime.elapsed, repairTime.elapsed]);
    const hours = (count: number, mean: number, median: number, p90: number) => [
      { count, meanMs: mean * 3_600_000, medianMs: median * 3_600_000, p90Ms: p90 * 3_600_000 },
      { count: 0 },
    ];
    expect(told).toEqual([hours(ann + bob, (2 * ann + 6 * bob) / (ann + bob), 2, 6), hours(ann, 2, 2, 2), hours(bob, 6, 6, 6)]);
  });

  test('what still runs is in no tenth, and has no target', () => {
    const { response } = complianceReport([ticket('A')], { ...NOW, at: '2026-11-23T12:00+01:00' }).total.kpis;
    expect(response.byShare.every((count) => count === 0)).toBe(true);
    expect([response.counts.running, response.performanceTarget.kind]).toEqual([1, 'none']);
  });

  test('rows with different targets are not judged together', () => {
    const target = (value: number) => ({ performanceTarget: { kind: 'more-than', value } }) as const;
    const agreement = defineAgreement({ kpis: { 1: target(50), 2: target(60) } });
    const both = [ticket('A', late), ticket('B', { ...late, priority: 1 })];
    const { total, groupings } = complianceReport(both, { ...NOW, agreement });
    expect(total.kpis.response).toMatchObject({ verdict: 'not-judged', performanceTarget: { kind: 'none' } });
    expect(groupings[0]?.groups.map(({ kpis }) => kpis.response.verdict)).toEqual(['not-attained', 'not-attained']);
  });

  test('a KPI that one version of the agreement records and another does not has a figure', () => {
    const agreement = agreementVersions([
      { from: '2026-01-01', agreement: defineAgreement({ recorded: ['repair'] }) },
      { from: '2026-11-24', agreement: cloudctiSla },
    ]);
    const responseOf = (...incidents: ReturnType<typeof ticket>[]) =>
      complianceReport(incidents, { ...NOW, agreement }).total.kpis.response;
    const newer = ticket('B', { reportedAt: '2026-11-24T09:00+01:00', respondedAt: '2026-11-24T10:00+01:00' });
    expect(isNotRecorded(responseOf(ticket('A')))).toBe(true);
    expect(isNotRecorded(responseOf(ticket('A'), newer))).toBe(false);
  });

  test('the time to repair is that from the report, on the clock and in support hours (R18)', () => {
    const { repairTime } = complianceReport([ticket('A', { repairedAt: '2026-11-24T09:30+01:00' })], NOW).total;
    expect([repairTime.elapsed, repairTime.support]).toMatchObject([{ meanMs: 24.5 * 3_600_000 }, { meanMs: 9 * 3_600_000 }]);
  });

  test('the median of times that stand in no order is that of the middle ones', () => {
    expect(distribution(keptTimes([1, 2, 5, 9, 3, 10]))).toEqual({ count: 6, meanMs: 5, medianMs: 4, p90Ms: 10 });
  });
});
