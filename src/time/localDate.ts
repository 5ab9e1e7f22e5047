import { type Given, notADate } from '../errors/index.js';
import { type DayNumber, MS_PER_DAY } from './units.js';

/** A date without a zone, written `YYYY-MM-DD`. */
export type LocalDate = string;

const LOCAL_DATE = /^\d{4}-\d\d-\d\d$/;
const DAYS_PER_WEEK = 7;
// 1970-01-01
const THURSDAY = 3;
export const DIGIT_ZERO = 48;
const NO_NUMBER = -1e6;
const SHORTEST_MONTH = 28;

/**
 * Days from 1970-01-01 to a date of the proleptic Gregorian calendar; the year is reckoned from March, so that a leap day is its last. Month 13 is the
 * next January.
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const dayOfMarchYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const century = Math.floor(marchYear / 100);
  const leapDays = Math.floor(marchYear / 4) - century + Math.floor(century / 4);
  return marchYear * 365 + leapDays + dayOfMarchYear - 719_468;
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
  if (year < 0 || month < 1 || month > 12 || day < 1) return undefined;
  const date = dayNumber(year, month, day);
  return day <= SHORTEST_MONTH || date < dayNumber(year, month + 1, 1) ? date : undefined;
}

/** Whether a digit stands at a place. */
export function isDigit(text: string, at: number): boolean {
  const digit = text.charCodeAt(at) - DIGIT_ZERO;
  return digit >= 0 && digit <= 9;
}

/** The number that two digits write; below zero, by more than other digits make up for, where there is anything else. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - DIGIT_ZERO;
  const ones = text.charCodeAt(at + 1) - DIGIT_ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_NUMBER;
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
