import { dateAtStart, digitAt, twoDigits } from './localDate.js';
import { type EpochMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, type WallMs } from './units.js';

const ISO = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:[Zz]|[+-]\d\d(?::?\d\d)?)?$/;
// Where the parts of such a text stand: up to its minutes, all of them have a fixed place.
const MINUTES_END = 16;
const SECONDS_END = 19;
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
  // The form first, then the digits by their place: a match with nine groups would cost most of a deadline's time.
  const day = ISO.test(text) ? dateAtStart(text) : undefined;
  if (day === undefined) return undefined;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const hasSeconds = text[MINUTES_END] === ':';
  const second = hasSeconds ? twoDigits(text, MINUTES_END + 1) : 0;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  let end = hasSeconds ? SECONDS_END : MINUTES_END;
  let ms = 0;
  if (text[end] === '.' || text[end] === ',') {
    let digit = digitAt(text, ++end);
    for (let weight = 100; digit >= 0; weight /= 10) {
      if (weight >= 1) ms += digit * weight;
      digit = digitAt(text, ++end);
    }
  }
  const offsetMs = readOffset(text, end);
  if (Number.isNaN(offsetMs)) return undefined;
  const wallMs = day * MS_PER_DAY + hour * MS_PER_HOUR + minute * MS_PER_MINUTE + second * MS_PER_SECOND + ms;
  return { wallMs, offsetMs };
}

/** The instant of a reading; `undefined` where there is none, or none without knowing whose clocks it is of. */
export function instantOfReading(reading: WrittenTime | undefined): EpochMs | undefined {
  return reading?.offsetMs === undefined ? undefined : reading.wallMs - reading.offsetMs;
}

/** The offset in milliseconds that a text ends with; `undefined` where it has none, NaN where no place on earth could have it. */
function readOffset(text: string, from: number): number | undefined {
  if (from === text.length) return undefined;
  if (text[from] === 'Z' || text[from] === 'z') return 0;
  const minutes = text.length > from + 3 ? twoDigits(text, text.length - 2) : 0;
  const offsetMs = twoDigits(text, from + 1) * MS_PER_HOUR + minutes * MS_PER_MINUTE;
  if (minutes > 59 || offsetMs > MAX_OFFSET_MS) return Number.NaN;
  return text[from] === '-' ? -offsetMs : offsetMs;
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
