import { describe, expect, test } from 'vitest';
import { standingTerms } from '../../src/agreement/index.js';
import { Counts, foundOf } from '../../src/compliance/Counts.js';
import { distribution } from '../../src/compliance/Values.js';
import { assess, incident } from '../../src/index.js';
import { keptTimes } from '../support/keptTimes.js';

const of = (values: Iterable<number>) => distribution(keptTimes(values));

describe('the lengths of time of a report', () => {
  test.each([
    ['as many as one list holds', 4_096],
    ['one more', 4_097],
    ['as many as some lists hold, and more', 20_000],
  ])('%s are all counted', (_, count) => {
    const lengths = Array.from({ length: count }, (_, place) => place * 1_000);
    expect(of(lengths)).toEqual({
      count,
      meanMs: Math.round(((count - 1) * 1_000) / 2),
      medianMs: Math.round(((count - 1) * 1_000) / 2),
      p90Ms: (Math.ceil(count * 0.9) - 1) * 1_000,
    });
  });

  test('are themselves around 49 days, where four bytes hold no more', () => {
    for (const lengthMs of [2 ** 32 - 2, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1])
      for (const count of [1, 1_000])
        expect(of(new Array(count).fill(lengthMs))).toEqual({ count, meanMs: lengthMs, medianMs: lengthMs, p90Ms: lengthMs });
    expect([...keptTimes([1, 2 ** 33, 2, 2 ** 32 - 1, 2 ** 34])]).toEqual([1, 2 ** 33, 2, 2 ** 32 - 1, 2 ** 34]);
  });
});

describe('the counts of a report', () => {
  const history = incident({ priority: 2, reportedAt: '2026-11-23T09:00+01:00', respondedAt: '2026-11-23T10:00+01:00' });
  const response = foundOf(assess(history, { at: '2026-11-24T09:00+01:00' }).response);
  const { performanceTarget } = standingTerms.kpis[2];

  test('are themselves around 65,536, where two bytes hold no more, and no other is another', () => {
    const counts = new Counts();
    const rows = Array.from({ length: 130 }, () => counts.open());
    for (const row of rows) counts.add(row, response, performanceTarget);
    const row = rows[70] as number;
    const before = counts.part(row);
    counts.merge(row, { ...before, counts: { ...before.counts, met: 65_534 } });
    expect(counts.part(row)).toEqual({
      ...before,
      counts: { ...before.counts, met: 65_535 },
      byShare: before.byShare.map((count) => 2 * count),
    });
    counts.add(row, response, performanceTarget);
    counts.add(row, response, performanceTarget);
    expect(counts.part(row)).toEqual({
      ...before,
      counts: { ...before.counts, met: 65_537 },
      byShare: before.byShare.map((count) => 4 * count),
    });
    for (const other of rows) if (other !== row) expect(counts.part(other)).toEqual(before);
  });

  test('have the targets that judged in each row, which other rows do not get', () => {
    const counts = new Counts();
    const [one, other, none] = [counts.open(), counts.open(), counts.open()];
    const kept = { kind: 'none', clause: '§5' } as const;
    for (const target of [performanceTarget, kept, performanceTarget]) counts.add(one, response, target);
    counts.add(other, response, performanceTarget);
    expect([one, other, none].map((row) => [...counts.part(row).targets.values()])).toEqual([
      [performanceTarget, kept],
      [performanceTarget],
      [],
    ]);
  });
});
