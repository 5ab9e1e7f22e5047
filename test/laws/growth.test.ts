import { describe, expect, test } from 'vitest';
import { growing, growthOf } from '../support/growth.js';
import { GROWTHS } from '../support/growths.js';

const MORE = 8;
const MOST = 4;
const TRIES = 5;

describe('one input takes no four times as long as eight that have as much in them together', () => {
  test.each(GROWTHS.map((each) => [each.name, each] as const))('%s', (_name, each) =>
    expect(growthOf(each, MORE, TRIES, MOST)).toBeLessThan(MOST),
  );

  test('what walks a list for each of its entries is found out', () => {
    const planted = growing(
      'quadratic',
      1_000,
      (size) => Array.from({ length: size }, (_, place) => place),
      (places) => places.filter((place) => places.lastIndexOf(-place) > 0),
    );
    expect(growthOf(planted, MORE, 2)).toBeGreaterThan(MOST / 2);
  });
});
