import { type Given, notADate } from '../errors/index.js';
import { type DayNumber, MS_PER_DAY } from './units.js';

/** A date without a zone, written `YYYY-MM-DD`. */
export type LocalDate = string;

const LOCAL_DATE = /^\d{4}-\d\d-\d\d$/;
const DAYS_PER_WEEK = 7;
// 1970-01-01
const THURSDAY = 3;
const DIGIT_ZERO = 48;

/**
 * Days from 1970-01-01 to a date of the proleptic Gregorian calendar; the year is reckoned from March, so that a leap day is its last. Month 13 is the
 * next January.
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const dayOfMarchYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfMarchYear - 719_468;
}

/** The day number of a date, or `undefined` where the text is not a date that exists. */
export function parseLocalDate(text: string): DayNumber | undefined {
  return LOCAL_DATE.test(text) ? dateAtStart(text) : undefined;
}

/** The same of a text that is known to start with the form of a date. */
export function dateAtStart(text: string): DayNumber | undefined {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (month < 1 || month > 12 || day < 1) return undefined;
  const date = dayNumber(year, month, day);
  return date < dayNumber(year, month + 1, 1) ? date : undefined;
}

/** The number that the digits in `[from, to)` write. */
export function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) value = value * 10 + text.charCodeAt(index) - DIGIT_ZERO;
  return value;
}

/** The day number of a caller's date; anything else than an existing date is refused. */
export function localDateIn(given: Given, example = '2026-05-22'): DayNumber | undefined {
  const { received } = given;
  const day = typeof received === 'string' ? parseLocalDate(received) : undefined;
  return day ?? given.refuse(notADate(example));
}

/** Writes a day number as `YYYY-MM-DD`. */
export function formatLocalDate(day: DayNumber): LocalDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

export function yearOf(day: DayNumber): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayIndex(day: DayNumber): number {
  return (((day + THURSDAY) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
}
