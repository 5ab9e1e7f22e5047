import { FRACTION_END, MAX_OFFSET_MS, MILLISECONDS_END, MINUTES_END, SECONDS_END } from './figures.js';
import { dateAtStart, digitAt, twoDigits } from './localDate.js';
import { type DayNumber, type EpochMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, type WallMs } from './units.js';

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

/** The instant that a value names by itself: the text of one, with its offset. The same as of its reading, of which no object is made. */
export function isoInstant(value: unknown): EpochMs | undefined {
  if (typeof value !== 'string') return undefined;
  const end = endOfTime(value);
  const instant = readWall(value, end) - (readOffset(value, end) as number);
  return Number.isNaN(instant) ? undefined : instant;
}

/** The wall clock of a text without an offset; `undefined` for any other text. */
export function wallClockOf(text: string): WallMs | undefined {
  return isoInstant(`${text}Z`) as number | undefined;
}

/** Where the time of a text ends, and its offset begins: behind its minutes, its seconds, or the digits behind the point of these. */
function endOfTime(text: string): number {
  if (text[MINUTES_END] !== ':') return MINUTES_END;
  if (text[SECONDS_END] !== '.' && text[SECONDS_END] !== ',') return SECONDS_END;
  let end = SECONDS_END + 1;
  while (end < FRACTION_END && digitAt(text, end) < 10) end++;
  return end > SECONDS_END + 1 ? end : SECONDS_END;
}

/** The wall clock of a text; NaN where it is not of that form, or a day has no such time. */
function readWall(text: string, end: number): WallMs {
  const between = text[10];
  const hasForm = text[4] === '-' && text[7] === '-' && text[13] === ':' && (between === 'T' || between === ' ' || between === 't');
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = end > MINUTES_END ? twoDigits(text, 17) : 0;
  if (!hasForm || hour > 23 || minute > 59 || second > 59) return Number.NaN;
  let ms = second;
  for (let at = SECONDS_END + 1; at <= MILLISECONDS_END; at++) ms = ms * 10 + (at < end ? digitAt(text, at) : 0);
  return (dateAtStart(text) as DayNumber) * MS_PER_DAY + hour * MS_PER_HOUR + minute * MS_PER_MINUTE + ms;
}

/** The offset in milliseconds that a text ends with; `undefined` where it has none, NaN where no place on earth could have it. */
function readOffset(text: string, from: number): number | undefined {
  const digits = text.length - from - 1;
  if (digits < 0) return undefined;
  const sign = text[from];
  if (digits === 0 && (sign === 'Z' || sign === 'z')) return 0;
  // +02, +0200 and +02:00
  const hasMinutes = digits === 4 || (digits === 5 && text[from + 3] === ':');
  const minutes = hasMinutes ? twoDigits(text, text.length - 2) : 0;
  const offsetMs = twoDigits(text, from + 1) * MS_PER_HOUR + minutes * MS_PER_MINUTE;
  const isOffset = (hasMinutes || digits === 2) && minutes < 60 && offsetMs <= MAX_OFFSET_MS;
  if (isOffset && sign === '+') return offsetMs;
  return isOffset && sign === '-' ? -offsetMs : Number.NaN;
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
