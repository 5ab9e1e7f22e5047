import { defineAgreement } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { standingTerms } from '../../src/agreement/index.js';
import { yearLines } from '../../src/build/yearLines.js';

const YEARS = { from: 2025, to: 2026 };

describe('a calendar as lines, for files in Python and Power Query', () => {
  test('a line a year: clock changes of 29 March and 25 October 2026, then each closed weekday with the letters of its names', () => {
    const { lines, names, opensMs, closesMs } = yearLines(standingTerms, YEARS);
    expect(lines).toEqual([
      '2025 0330 1026 0101a 0421b 0505c 0529d 0609e 1225f 1226g',
      '2026 0329 1025 0101a 0406b 0427h 0514d 0525e 1225f',
    ]);
    expect(names.get('h')).toEqual({ nl: 'Koningsdag', en: "King's Day" });
    expect([opensMs, closesMs].map((ms) => ms / 3_600_000)).toEqual([8.5, 17]);
  });

  const week = (hours: readonly string[]) => ({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours });
  const OFFICE = ['08:30-17:00'];

  test.each([
    ['hours of its own on one date', { special: { '2026-12-24': ['08:30-13:00'] } }, 'working days that differ'],
    ['a working Saturday', { hours: { ...week(OFFICE), sat: OFFICE } }, 'working days that differ'],
    ['two spans a day', { hours: week(['08:30-12:00', '13:00-17:00']) }, 'working days that differ'],
    ['a day off in the week', { hours: { ...week(OFFICE), wed: [] } }, 'nothing says why 2025-01-08 is closed'],
    ['a closed day without names in two languages', { closed: ['2026-11-23'] }, '2026-11-23'],
  ])('%s is refused, as lines cannot hold it', (_what, calendar, said) => {
    expect(() => yearLines(defineAgreement(calendar as never), YEARS)).toThrow(said);
  });
});
