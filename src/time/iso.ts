import { dateAtStart, digitAt, twoDigits } from './localDate.js';
import { type EpochMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, type WallMs } from './units.js';

// Where the parts of such a text stand: up to its minutes, all of them have a fixed place.
const MINUTES_END = 16;
const SECONDS_END = 19;
// Nine digits behind the point.
const FRACTION_END = SECONDS_END + 10;
const [DASH, COLON, DOT, COMMA, SPACE, PLUS, T, Z] = [45, 58, 46, 44, 32, 43, 84, 90];
// What turns a capital into its small letter.
const SMALL = 32;
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
  // Digits by their place: a regular expression, even one without groups, would cost most of a deadline's time. What is no digit makes its number negative.
  const day = hasDateAndTime(text) ? dateAtStart(text) : undefined;
  if (day === undefined) return undefined;
  const hasSeconds = text.charCodeAt(MINUTES_END) === COLON;
  const timeMs = timeOfDay(twoDigits(text, 11), twoDigits(text, 14), hasSeconds ? twoDigits(text, MINUTES_END + 1) : 0);
  if (timeMs === undefined) return undefined;
  const end = hasSeconds ? endOfFraction(text) : MINUTES_END;
  const offsetMs = readOffset(text, end);
  if (Number.isNaN(offsetMs)) return undefined;
  return { wallMs: day * MS_PER_DAY + timeMs + fractionMs(text, end), offsetMs };
}

/** Where the seconds of a text and what is behind their point end. */
function endOfFraction(text: string): number {
  const point = text.charCodeAt(SECONDS_END);
  if (point !== DOT && point !== COMMA) return SECONDS_END;
  let end = SECONDS_END + 1;
  while (end < FRACTION_END && digitAt(text, end) >= 0) end++;
  // Without a digit the point stands for nothing: an offset cannot begin with it.
  return end === SECONDS_END + 1 ? SECONDS_END : end;
}

/** The milliseconds among the digits behind the point, where there are some. */
function fractionMs(text: string, end: number): number {
  let ms = 0;
  for (let at = SECONDS_END + 1, weight = 100; at < end && weight >= 1; at++, weight /= 10) ms += digitAt(text, at) * weight;
  return ms;
}

function timeOfDay(hour: number, minute: number, second: number): number | undefined {
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return undefined;
  return hour * MS_PER_HOUR + minute * MS_PER_MINUTE + second * MS_PER_SECOND;
}

/** Whether what stands between the digits of a date and a time stands in its place. */
function hasDateAndTime(text: string): boolean {
  const between = text.charCodeAt(10);
  return (
    text.charCodeAt(4) === DASH &&
    text.charCodeAt(7) === DASH &&
    text.charCodeAt(13) === COLON &&
    (between === T || between === SPACE || between === T + SMALL)
  );
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
  const { length } = text;
  if (from === length) return undefined;
  const sign = text.charCodeAt(from);
  if (sign === Z || sign === Z + SMALL) return length === from + 1 ? 0 : Number.NaN;
  const digits = length - from - 1;
  // +02, +0200 and +02:00
  const hasMinutes = digits === 4 || (digits === 5 && text.charCodeAt(from + 3) === COLON);
  const minutes = hasMinutes ? twoDigits(text, length - 2) : 0;
  const offsetMs = twoDigits(text, from + 1) * MS_PER_HOUR + minutes * MS_PER_MINUTE;
  if (!(hasMinutes || digits === 2) || minutes < 0 || minutes > 59 || offsetMs < 0 || offsetMs > MAX_OFFSET_MS) return Number.NaN;
  if (sign === DASH) return -offsetMs;
  return sign === PLUS ? offsetMs : Number.NaN;
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
