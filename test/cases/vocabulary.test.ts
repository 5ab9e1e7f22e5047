import { dutchHolidays, type Language } from '@cloudcti/sla';
import { describe, expect, test } from 'vitest';
import {
  count,
  decimal,
  hours,
  inSentence,
  LANGUAGES,
  MONTHS,
  percent,
  SHORT_MONTHS,
  STATE_WORDS,
  tenths,
  UNDATED,
  UNDATED_WORDS,
  WEEKDAY_NAMES,
} from '../../src/vocabulary/index.js';

const HOUR = 3_600_000;

describe('a number in words', () => {
  test.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1000, '1,000', '1.000'],
    [1_234_567, '1,234,567', '1.234.567'],
  ])('%d is %s in English and %s in Dutch', (value, en, nl) => expect([count(value, 'en'), count(value, 'nl')]).toEqual([en, nl]));

  test.each([
    [0, '0.0%', '0,0%'],
    [0.57, '57.0%', '57,0%'],
    [2 / 3, '66.7%', '66,7%'],
    [0.0005, '0.1%', '0,1%'],
    [0.00049, '0.0%', '0,0%'],
    [0.8999, '90.0%', '90,0%'],
    [0.9995, '100.0%', '100,0%'],
    [0.9, '90.0%', '90,0%'],
    [1, '100.0%', '100,0%'],
  ])('a share of %d is %s in English and %s in Dutch, rounded half up (R11)', (share, en, nl) =>
    expect([percent(share, 'en'), percent(share, 'nl')]).toEqual([en, nl]),
  );

  test.each([
    [0, '0:00 h', '0:00 u'],
    [1, '< 0:01 h', '< 0:01 u'],
    [59_999, '< 0:01 h', '< 0:01 u'],
    [60_000, '0:01 h', '0:01 u'],
    [8.5 * HOUR, '8:30 h', '8:30 u'],
    [1719 * HOUR, '1,719:00 h', '1.719:00 u'],
  ])('%d ms are %s in English and %s in Dutch', (ms, en, nl) => expect([hours(ms, 'en'), hours(ms, 'nl')]).toEqual([en, nl]));

  test('tenths have one decimal, by the sign of the language', () =>
    expect([tenths(1785, 'en'), tenths(1785, 'nl'), tenths(5, 'en'), tenths(0, 'nl')]).toEqual(['178.5', '178,5', '0.5', '0,0']));
});

test('a number has its own decimals, by the sign of the language', () =>
  expect([decimal(12.5, 'en'), decimal(12.5, 'nl'), decimal(0.25, 'nl'), decimal(8, 'nl')]).toEqual(['12.5', '12,5', '0,25', '8']));

describe('a holiday in a sentence', () => {
  const names = new Map(dutchHolidays({ goodFriday: 'closed', liberationDay: 'every-year' }).map(({ id, name }) => [id, name]));
  const inSentences = (language: Language) => Object.fromEntries([...names].map(([id, name]) => [id, inSentence(name, language)]));

  test('is one of two days in Dutch, in lower case; a day that is alone keeps its name', () =>
    expect(inSentences('nl')).toEqual({
      'new-years-day': 'Nieuwjaar',
      'good-friday': 'Goede Vrijdag',
      'easter-sunday': 'eerste paasdag',
      'easter-monday': 'tweede paasdag',
      'queens-day': 'Koninginnedag',
      'kings-day': 'Koningsdag',
      'liberation-day': 'Bevrijdingsdag',
      'ascension-day': 'Hemelvaartsdag',
      'whit-sunday': 'eerste pinksterdag',
      'whit-monday': 'tweede pinksterdag',
      'christmas-day': 'eerste kerstdag',
      'boxing-day': 'tweede kerstdag',
    }));

  test('is as listed in English, Whit Sunday beside Whit Monday', () => {
    const listed = Object.fromEntries([...names].map(([id, { en }]) => [id, en]));
    expect(inSentences('en')).toEqual(listed);
    expect(listed).toMatchObject({ 'whit-sunday': 'Whit Sunday', 'whit-monday': 'Whit Monday' });
  });

  test("keeps a user's name, also where it is half of one of ours", () => {
    expect(inSentence('Kerstmis', 'nl')).toBe('Kerstmis');
    expect(inSentence({ nl: 'Kerstmis', en: 'Christmas Eve' }, 'nl')).toBe('Kerstmis');
  });
});

describe.each(LANGUAGES)('names in %s', (language) => {
  test('are there for each weekday and month, and for each state', () => {
    expect([WEEKDAY_NAMES[language], MONTHS[language], SHORT_MONTHS[language]].map((names) => new Set(names).size)).toEqual([7, 12, 12]);
    expect(new Set(Object.values(STATE_WORDS).map((word) => word[language])).size).toBe(9);
  });

  test('say the same of a promise without a date as its state and in the place of its date (R9)', () => {
    for (const kind of UNDATED) expect(UNDATED_WORDS[kind][language]).toBe(STATE_WORDS[kind][language]);
  });
});
