import { describe, expect, test } from 'vitest';
import { distribution, Values } from '../../src/compliance/Values.js';

const of = (values: Iterable<number>) => {
  const kept = new Values();
  for (const value of values) kept.push(value);
  return distribution([kept]);
};

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
    for (const lengthMs of [2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1])
      expect(of([lengthMs])).toMatchObject({ medianMs: lengthMs, p90Ms: lengthMs });
  });
});
