import { DIGIT_ZERO, dateAtStart, isDigit, twoDigits } from './localDate.js';
import { type EpochMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, type WallMs } from './units.js';

// Where the parts of such a text end: up to its minutes, all of them have a fixed place.
const MINUTES_END = 16;
const SECONDS_END = 19;
// The last of the three digits behind the point that are milliseconds; there are nine at most.
const MILLISECONDS_END = SECONDS_END + 3;
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
  // By places, since a regular expression would cost most of a deadline's time.
  const end = endOfTime(text);
  const wallMs = readWall(text, end);
  const offsetMs = readOffset(text, end);
  return Number.isNaN(wallMs) || Number.isNaN(offsetMs) ? undefined : { wallMs, offsetMs };
}

/** The instant of a reading; `undefined` where there is none, or none without knowing whose clocks it is of. */
export function instantOfReading(reading: WrittenTime | undefined): EpochMs | undefined {
  return reading?.offsetMs === undefined ? undefined : reading.wallMs - reading.offsetMs;
}

/** The instant that a value names by itself: the text of one, with its offset. The same as of its reading, of which no object is made. */
export function isoInstant(value: unknown): EpochMs | undefined {
  if (typeof value !== 'string') return undefined;
  const end = endOfTime(value);
  const instant = readWall(value, end) - (readOffset(value, end) ?? Number.NaN);
  return Number.isNaN(instant) ? undefined : instant;
}

/** Where the time of a text ends, and its offset begins: behind its minutes, its seconds, or the digits behind the point of these. */
function endOfTime(text: string): number {
  if (text[MINUTES_END] !== ':') return MINUTES_END;
  let end = SECONDS_END;
  if (text[end] === '.' || text[end] === ',') {
    do end++;
    while (end < FRACTION_END && isDigit(text, end));
  }
  return end === SECONDS_END + 1 ? SECONDS_END : end;
}

/** The wall clock of a text; NaN where it is not of that form, or a day has no such time. */
function readWall(text: string, end: number): WallMs {
  const between = text[10];
  const hasForm = text[4] === '-' && text[7] === '-' && text[13] === ':' && (between === 'T' || between === ' ' || between === 't');
  const day = hasForm ? dateAtStart(text) : undefined;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = end > MINUTES_END ? twoDigits(text, 17) : 0;
  const isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
  if (day === undefined || !isTime) return Number.NaN;
  let ms = second;
  for (let at = SECONDS_END + 1; at <= MILLISECONDS_END; at++) ms = ms * 10 + (at < end ? text.charCodeAt(at) - DIGIT_ZERO : 0);
  return day * MS_PER_DAY + hour * MS_PER_HOUR + minute * MS_PER_MINUTE + ms;
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
