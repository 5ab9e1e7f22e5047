import { readFileSync } from 'node:fs';
import { dutchHolidays, slaClock } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import { generateHolidayTable } from '../../src/build/generateHolidayTable.js';
import { easter, holidaysByTheRules, iso } from '../support/holidayRules.js';

const YEARS = Array.from({ length: 111 }, (_, index) => 1990 + index);

describe('Dutch public holidays (R2)', () => {
  test('the table in the package is what date-holidays gives', () =>
    expect(readFileSync(new URL('../../src/calendar/dutchHolidayTable.ts', import.meta.url), 'utf8')).toBe(generateHolidayTable()));

  test('those of every year from 1990 to 2100 are the ones of the rules', () => {
    for (const year of YEARS) {
      expect(dutchHolidays({ years: { from: year, to: year } }).map(({ date }) => date)).toEqual(holidaysByTheRules(year));
    }
  });

  test('with Good Friday and every 5 May chosen, every year has those too', () => {
    for (const year of YEARS) {
      const found = dutchHolidays({ goodFriday: 'closed', liberationDay: 'every-year', years: { from: year, to: year } });
      const expected = new Set([...holidaysByTheRules(year), iso(easter(year) - 2), `${year}-05-05`]);
      expect([...new Set(found.map(({ date }) => date))]).toEqual([...expected].sort());
    }
  });

  test('with 5 May never closed, no year has it, but where it is Ascension Day', () => {
    const found = dutchHolidays({ liberationDay: 'never' }).filter(({ date }) => date.endsWith('-05-05'));
    const ascensions = YEARS.map((year) => iso(easter(year) + 39)).filter((date) => date.endsWith('-05-05'));
    expect(ascensions).toContain('2016-05-05');
    expect(found.map(({ id, date }) => [id, date])).toEqual(ascensions.map((date) => ['ascension-day', date]));
  });

  test('two holidays on one day are both named: Ascension Day on 5 May 2016, Liberation Day every year', () =>
    expect(
      dutchHolidays({ liberationDay: 'every-year', years: { from: 2016, to: 2016 } })
        .filter(({ date }) => date === '2016-05-05')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['ascension-day', 'liberation-day']));

  test("King's Day is on 26 April in 2025, 2031 and 2036", () =>
    expect(
      dutchHolidays({ years: { from: 2024, to: 2036 } }).flatMap(({ id, date }) =>
        id === 'kings-day' && date.endsWith('26') ? [date] : [],
      ),
    ).toEqual(['2025-04-26', '2031-04-26', '2036-04-26']));

  test('every working day of 1990-2100 is a weekday that is not one of them', () => {
    const clock = slaClock();
    const wrong: string[] = [];
    for (const year of YEARS) {
      const holidays = new Set(holidaysByTheRules(year));
      for (let day = Date.UTC(year, 0, 1) / 86_400_000; day < Date.UTC(year + 1, 0, 1) / 86_400_000; day++) {
        const weekday = new Date(day * 86_400_000).getUTCDay();
        const expected = weekday !== 0 && weekday !== 6 && !holidays.has(iso(day));
        if (clock.isWorkingDay(iso(day)) !== expected) wrong.push(iso(day));
      }
    }
    expect(wrong).toEqual([]);
  });

  test('each has a Dutch and an English name', () =>
    expect(Object.fromEntries(dutchHolidays({ years: { from: 2025, to: 2025 } }).map(({ name }) => [name.nl, name.en]))).toEqual({
      Nieuwjaar: "New Year's Day",
      Pasen: 'Easter Sunday',
      'Tweede paasdag': 'Easter Monday',
      Koningsdag: "King's Day",
      Bevrijdingsdag: 'Liberation Day',
      Hemelvaartsdag: 'Ascension Day',
      Pinksteren: 'Whit Sunday',
      'Tweede pinksterdag': 'Whit Monday',
      Kerstmis: 'Christmas Day',
      'Tweede kerstdag': 'Boxing Day',
    }));

  test.each([[{ from: 1989, to: 2000 }], [{ from: 2000, to: 2101 }], [{ from: 2020, to: 2019 }], [{ from: 2020.5, to: 2021 }]])(
    'years %j are an error, never "no holidays"',
    (years) => expect(() => dutchHolidays({ years })).toThrow('1990 to 2100'),
  );
});
