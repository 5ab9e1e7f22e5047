import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readingText } from '../support/readingRow.js';

const page = readFileSync(new URL('../../docs/rulings.md', import.meta.url), 'utf8');
const readings = [...page.matchAll(/^- (R\d+), (.+): (.+) becomes (.+), `(#.+)`$/gm)].map(
  ([, ...found]) => found as [string, string, string, string, string],
);
/** Of the rulings that say _Choose_, those by which the deadline of an incident moves on the calculator. */
const MOVING = ['R2', 'R3', 'R6', 'R9', 'R12', 'R18', 'R19'];

describe('another reading, in docs/rulings.md', () => {
  test.each(readings)('%s, %s: %s becomes %s, as the calculator has it', (_ruling, _reading, byRuling, byReading, link) => {
    expect(readingText(link)).toEqual([byRuling, byReading]);
    expect(byReading).not.toBe(byRuling);
  });

  test('has an example for every ruling that moves a deadline when it is read otherwise', () =>
    expect([...new Set(readings.map(([ruling]) => ruling))]).toEqual(MOVING));
});
