import { expect, test } from 'vitest';
import { BUCKETS, Counts, type CountsPart } from '../../src/compliance/Counts.js';
import { STATES } from '../../src/vocabulary/index.js';

/** What two bytes hold, and one more. */
const SMALL = 65_535;

/** Counts that are a number of their own in each place, from a first one on. */
function partOf(first: number): CountsPart {
  return {
    counts: Object.fromEntries(STATES.map((state, place) => [state, first + place])) as CountsPart['counts'],
    targets: new Map([[90, { kind: 'above', percent: 90, value: 90 } as never]]),
    byShare: Array.from({ length: BUCKETS }, (_, bucket) => first + 100 + bucket),
  };
}

test('a row alone has nothing counted, and no target', () => {
  const counts = new Counts();
  expect(counts.part(counts.open())).toEqual({
    counts: Object.fromEntries(STATES.map((state) => [state, 0])),
    targets: new Map(),
    byShare: new Array(BUCKETS).fill(0),
  });
});

test('each of 200 rows has its own counts, in every place', () => {
  const counts = new Counts();
  const rows = Array.from({ length: 200 }, () => counts.open());
  for (const row of rows) counts.merge(row, partOf(row * 200));
  for (const row of rows) expect(counts.part(row)).toEqual(partOf(row * 200));
});

test.each([SMALL - 1, SMALL, SMALL + 1, 5_000_000_000])('counts of %i are kept, and added to', (count) => {
  const counts = new Counts();
  const [before = 0, row = 0, after = 0] = [counts.open(), counts.open(), counts.open()];
  const part = { ...partOf(0), counts: { ...partOf(0).counts, met: count } };
  for (let time = 0; time < 2; time++) counts.merge(row, part);
  expect(counts.part(row).counts.met).toBe(2 * count);
  expect(counts.part(row).byShare).toEqual(part.byShare.map((shared) => 2 * shared));
  for (const other of [before, after]) expect(counts.part(other).counts.met).toBe(0);
});
