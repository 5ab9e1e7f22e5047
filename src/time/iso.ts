import { MAX_OFFSET_MS, MINUTES_END, SECONDS_END } from './figures.js';
import { dateAtStart, digitAt, isDigit, twoDigits } from './localDate.js';
import { type DayNumber, type EpochMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, type WallMs } from './units.js';

/** A date and time as written: its wall clock, and its offset where one is written. */
export interface WrittenTime {
  readonly wallMs: WallMs;
  readonly offsetMs: number | undefined;
}

const FORM = /^\d{4}-\d\d-\d\d[Tt ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?:[Zz]|[+-]\d\d(?::?[0-5]\d)?)?$/;

/**
 * Reads `YYYY-MM-DDTHH:MM[:SS[.fraction]][Z|±HH[:MM]]`, or `undefined` where the text is not of that form or names a date, time or offset
 * that does not exist. A space may stand for the `T`. Digits beyond milliseconds are cut off. Convention of ours: 24:00 and leap seconds are refused.
 */
export function readIso(text: string): WrittenTime | undefined {
  if (!FORM.test(text)) return undefined;
  const wallMs = readWall(text);
  const offsetMs = readOffset(text);
  return Number.isNaN(wallMs) || Number.isNaN(offsetMs) ? undefined : { wallMs, offsetMs };
}

/** The instant that a value names by itself: the text of one, with its offset. The same as of its reading, of which no object is made. */
export function isoInstant(value: unknown): EpochMs | undefined {
  if (typeof value !== 'string' || !FORM.test(value)) return undefined;
  const instant = readWall(value) - (readOffset(value) as number);
  return Number.isNaN(instant) ? undefined : instant;
}

/** The wall clock of a text without an offset; `undefined` for any other text. */
export function wallClockOf(text: string): WallMs | undefined {
  return isoInstant(`${text}Z`) as number | undefined;
}

/** The wall clock of a text of that form; NaN where there is no such date. Its parts are read by their places: the groups of an expression cost too much. */
function readWall(text: string): WallMs {
  const second = text[MINUTES_END] === ':' ? twoDigits(text, MINUTES_END + 1) : 0;
  const point = text[SECONDS_END];
  // At the end of the minutes no digit stands.
  let place = point === '.' || point === ',' ? SECONDS_END + 1 : MINUTES_END;
  let ms = second * MS_PER_SECOND;
  for (let unit = 100; unit >= 1 && isDigit(text, place); unit /= 10) ms += digitAt(text, place++) * unit;
  return (dateAtStart(text) as DayNumber) * MS_PER_DAY + twoDigits(text, 11) * MS_PER_HOUR + twoDigits(text, 14) * MS_PER_MINUTE + ms;
}

/** The offset in milliseconds that a text of that form ends with; `undefined` where it has none, NaN where no place on earth could have it. */
export function readOffset(text: string): number | undefined {
  let sign = text.length - 1;
  // Z
  if ((text[sign] as string) > '9') return 0;
  while (text[sign] !== '+' && text[sign] !== '-') sign--;
  // The last sign of a text without an offset stands in its date.
  if (sign < MINUTES_END) return undefined;
  // +02, +0200 and +02:00
  const minutes = text.length > sign + 3 ? twoDigits(text, text.length - 2) : 0;
  const offsetMs = twoDigits(text, sign + 1) * MS_PER_HOUR + minutes * MS_PER_MINUTE;
  if (offsetMs > MAX_OFFSET_MS) return Number.NaN;
  return text[sign] === '-' ? -offsetMs : offsetMs;
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
