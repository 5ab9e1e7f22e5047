import { dateAtStart, digitAt, twoDigits } from './localDate.js';
import { type EpochMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, type WallMs } from './units.js';

// Where the parts of such a text end: up to its minutes, all of them have a fixed place.
const MINUTES_END = 16;
const SECONDS_END = 19;
// Nine digits behind the point.
const FRACTION_END = SECONDS_END + 10;
const MAX_OFFSET_MS = 18 * MS_PER_HOUR;

/** A date and time as written: its wall clock, and its offset where one is written. */
export interface WrittenTime {
  readonly wallMs: WallMs;
  readonly offsetMs: number | undefined;
}

/**
 * Reads `YYYY-MM-DDTHH:MM[:SS[.fraction]][Z|±HH[:MM]]`, or `undefined` where the text is not of that form or names a date, time or offset
 * that does not exist. A space may stand for the `T`. Digits beyond milliseconds are cut off. Convention of ours: 24:00 and leap seconds are refused.
 */
export function readIso(text: string): WrittenTime | undefined {
  // By places, since a regular expression would cost most of a deadline's time; what is no digit makes its number negative.
  const day = hasDateAndTime(text) ? dateAtStart(text) : undefined;
  if (day === undefined) return undefined;
  const hasSeconds = text[MINUTES_END] === ':';
  const end = hasSeconds ? endOfFraction(text) : MINUTES_END;
  const timeMs = timeOfDay(twoDigits(text, 11), twoDigits(text, 14), hasSeconds ? twoDigits(text, MINUTES_END + 1) : 0);
  const offsetMs = readOffset(text, end);
  if (Number.isNaN(timeMs) || Number.isNaN(offsetMs)) return undefined;
  return { wallMs: day * MS_PER_DAY + timeMs + fractionMs(text, end), offsetMs };
}

/** Whether what is no digit stands in its place. */
function hasDateAndTime(text: string): boolean {
  const between = text[10];
  return text[4] === '-' && text[7] === '-' && text[13] === ':' && (between === 'T' || between === ' ' || between === 't');
}

/** NaN where a day has no such time. */
function timeOfDay(hour: number, minute: number, second: number): number {
  const isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
  return isTime ? hour * MS_PER_HOUR + minute * MS_PER_MINUTE + second * MS_PER_SECOND : Number.NaN;
}

/** Where the seconds of a text and what is behind their point end. */
function endOfFraction(text: string): number {
  let end = SECONDS_END;
  if (text[end] === '.' || text[end] === ',') while (end < FRACTION_END - 1 && digitAt(text, end + 1) >= 0) end++;
  return end === SECONDS_END ? end : end + 1;
}

/** The milliseconds among the digits behind the point. */
function fractionMs(text: string, end: number): number {
  let ms = 0;
  for (let at = SECONDS_END + 1, weight = 100; at < end && weight >= 1; at++, weight /= 10) ms += digitAt(text, at) * weight;
  return ms;
}

/** The instant of a reading; `undefined` where there is none, or none without knowing whose clocks it is of. */
export function instantOfReading(reading: WrittenTime | undefined): EpochMs | undefined {
  return reading?.offsetMs === undefined ? undefined : reading.wallMs - reading.offsetMs;
}

/** The instant that a value names by itself: the text of one, with its offset. */
export function isoInstant(value: unknown): EpochMs | undefined {
  return typeof value === 'string' ? instantOfReading(readIso(value)) : undefined;
}

/** The offset in milliseconds that a text ends with; `undefined` where it has none, NaN where no place on earth could have it. */
function readOffset(text: string, from: number): number | undefined {
  const digits = text.length - from - 1;
  if (digits < 0) return undefined;
  const sign = text[from];
  if (sign === 'Z' || sign === 'z') return digits === 0 ? 0 : Number.NaN;
  // +02, +0200 and +02:00
  const hasMinutes = digits === 4 || (digits === 5 && text[from + 3] === ':');
  const minutes = hasMinutes ? twoDigits(text, text.length - 2) : 0;
  const offsetMs = twoDigits(text, from + 1) * MS_PER_HOUR + minutes * MS_PER_MINUTE;
  const isOffset = (hasMinutes || digits === 2) && minutes >= 0 && minutes < 60 && offsetMs >= 0 && offsetMs <= MAX_OFFSET_MS;
  if (!isOffset || (sign !== '+' && sign !== '-')) return Number.NaN;
  return sign === '-' ? -offsetMs : offsetMs;
}

/** `+02:00`, or `Z` for none. */
export function formatOffset(offsetMs: number): string {
  if (offsetMs === 0) return 'Z';
  const minutes = Math.round(Math.abs(offsetMs) / MS_PER_MINUTE);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** An instant as ISO 8601 in a given offset, with seconds only where there are some. */
export function formatIso(epochMs: EpochMs, offsetMs: number): string {
  return formatWallClock(epochMs + offsetMs) + formatOffset(offsetMs);
}

/** A wall-clock reading as ISO 8601 without an offset, with seconds only where there are some. */
export function formatWallClock(wallMs: WallMs): string {
  const text = new Date(wallMs).toISOString();
  if (!text.endsWith('.000Z')) return text.slice(0, -1);
  return text.endsWith(':00.000Z') ? text.slice(0, 16) : text.slice(0, 19);
}
