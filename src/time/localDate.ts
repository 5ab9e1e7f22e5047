import { type Given, notADate } from '../errors/index.js';
import { type DayNumber, MS_PER_DAY } from './units.js';

/** A date without a zone, written `YYYY-MM-DD`. */
export type LocalDate = string;

const LOCAL_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const DAYS_PER_WEEK = 7;

const THURSDAY = 3;
// 1970-01-01

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01 to a date of the proleptic Gregorian calendar; the year is reckoned from March, so that a leap day is its last. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const dayOfMarchYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfMarchYear - 719_468;
}

/** The day number of a date, or `undefined` where the text is not a date that exists. */
export function parseLocalDate(text: string): DayNumber | undefined {
  const match = LOCAL_DATE.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayNumber(year, month, day);
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
