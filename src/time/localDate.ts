import { type Given, notADate } from '../errors/index.js';
import { DAYS_PER_WEEK, DIGIT_ZERO, SHORTEST_MONTH, THURSDAY } from './figures.js';
import { type DayNumber, MS_PER_DAY } from './units.js';

/** A date without a zone, written `YYYY-MM-DD`. */
export type LocalDate = string;

const LOCAL_DATE = /^\d{4}-\d\d-\d\d$/;

/**
 * Days from 1970-01-01 to a date of the proleptic Gregorian calendar; the year is reckoned from March, so that a leap day is its last. Month 13 is the
 * next January.
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  if (month < 3) return dayNumber(year - 1, month + 12, day);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((153 * month - 457) / 5) + day - 719_469;
}

/** The day number of a date, or `undefined` where the text is not a date that exists. */
export function parseLocalDate(text: string): DayNumber | undefined {
  return LOCAL_DATE.test(text) ? dateAtStart(text) : undefined;
}

/** The same of a text that starts with a date, and has what it has between its digits. */
export function dateAtStart(text: string): DayNumber | undefined {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (month < 1 || month > 12 || day < 1) return undefined;
  const date = dayNumber(year, month, day);
  return day <= SHORTEST_MONTH || date < dayNumber(year, month + 1, 1) ? date : undefined;
}

/** Whether a digit stands at a place. */
export function isDigit(text: string, at: number): boolean {
  const digit = digitAt(text, at);
  return digit >= 0 && digit <= 9;
}

/** The digit that stands at a place. */
export function digitAt(text: string, at: number): number {
  return text.charCodeAt(at) - DIGIT_ZERO;
}

/** The number that two digits write. */
export function twoDigits(text: string, at: number): number {
  return digitAt(text, at) * 10 + digitAt(text, at + 1);
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
