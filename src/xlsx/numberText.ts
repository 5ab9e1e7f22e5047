import { DAYS_TO_1970 } from '../forms/index.js';
import { MS_PER_DAY } from '../time/index.js';
import type { NumberFormat } from './numberFormats.js';

/** Of workbooks that began on a Macintosh. */
const DAYS_TO_1904 = 1_462;
/** Below it, Excel counts a 29 February 1900 that never was; from the other on, years have five digits. */
const FIRST_DAY = 61;
const DAY_AFTER_LAST = 2_958_466;
/** Programs keep fifteen digits. */
const DIGITS = 15;

/**
 * The text of a number of a workbook. One that is shown as a date or a time is written as ISO 8601 has it, without an offset: a workbook has no zone.
 * It is rounded to seconds, unless it is shown with parts of one: fractions of a day drift.
 *
 * @param days1904 whether its days count from 1904
 */
export function numberText(written: string, format: NumberFormat, days1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  const { hasDate, hasTime, digits } = format;
  if (!hasDate && !hasTime) return plainText(value, digits);
  const unit = format.hasFraction ? 1 : 1_000;
  const ms = Math.round((value * MS_PER_DAY) / unit) * unit;
  if (value >= 0 && value < 1 && !hasDate) return timeOf(ms);
  const days = value + (days1904 ? DAYS_TO_1904 : 0);
  if (days < FIRST_DAY || days >= DAY_AFTER_LAST) return plainText(value, digits);
  const wallMs = ms + ((days1904 ? DAYS_TO_1904 : 0) - DAYS_TO_1970) * MS_PER_DAY;
  const date = new Date(wallMs).toISOString().slice(0, 10);
  const inDay = ms % MS_PER_DAY;
  return hasTime || inDay !== 0 ? `${date}T${timeOf(inDay)}` : date;
}

function timeOf(ms: number): string {
  const text = new Date(ms).toISOString().slice(11, 23);
  return text.endsWith('.000') ? text.slice(0, -4) : text;
}

/** As a person would write it: 0.1 + 0.2 is 0.3, and an id that is shown as 00123 keeps its noughts. */
function plainText(value: number, digits: number): string {
  const text = String(Number(value.toPrecision(DIGITS)));
  return /^\d+$/.test(text) ? text.padStart(digits, '0') : text;
}
