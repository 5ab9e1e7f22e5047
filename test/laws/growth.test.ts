import { describe, expect, test } from 'vitest';
import { growing, processorMs } from '../support/growth.js';
import { GROWTHS } from '../support/growths.js';

// A loop within a loop takes 64 times as long for eight times as many; sorting takes ten times. Between them lies what memory costs, and what else the
// machine does is tried away.
const MORE = 8;
const MOST = 28;
const TRIES = 5;

function growthOf(each: (typeof GROWTHS)[number]): number {
  processorMs(each, each.size, 1);
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < TRIES && least >= MOST; tried++) {
    least = Math.min(least, processorMs(each, MORE * each.size, 1 + tried) / processorMs(each, each.size, 3));
  }
  return least;
}

describe('eight times as many take no thirty times as long', () => {
  test.each(GROWTHS.map((each) => [each.name, each] as const))('%s', (_name, each) => expect(growthOf(each)).toBeLessThan(MOST));

  test('what walks a list for each of its entries is found out', () => {
    const planted = growing(
      'quadratic',
      1_000,
      (size) => Array.from({ length: size }, (_, place) => place),
      (places) => places.filter((place) => places.lastIndexOf(-place) > 0),
    );
    expect(growthOf(planted)).toBeGreaterThan(MOST);
  });
});
