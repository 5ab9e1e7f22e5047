import { dayNumber, daysInMonth } from './localDate.js';
import { type EpochMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, type WallMs } from './units.js';

const ISO = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?([Zz]|[+-]\d\d(?::?\d\d)?)?$/;
const MAX_OFFSET_HOURS = 18;

/** An ISO 8601 date and time as read: its wall clock, and its offset where one is written. */
export interface IsoReading {
  readonly wallMs: WallMs;
  readonly offsetMs: number | undefined;
}

/**
 * Reads `YYYY-MM-DDTHH:MM[:SS[.fraction]][Z|±HH[:MM]]`, or `undefined` where the text is not of that form or names a date, time or offset
 * that does not exist. A space may stand for the `T`. Digits beyond milliseconds are cut off. Convention of ours: 24:00 and leap seconds are refused.
 */
export function readIso(text: string): IsoReading | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  const hour = Number(match[4]);
  const minute = Number(match[5]);
  const second = match[6] === undefined ? 0 : Number(match[6]);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const offsetMs = match[8] === undefined ? undefined : readOffset(match[8]);
  if (Number.isNaN(offsetMs)) return undefined;
  const wallMs =
    dayNumber(year, month, day) * MS_PER_DAY +
    hour * MS_PER_HOUR +
    minute * MS_PER_MINUTE +
    second * MS_PER_SECOND +
    (match[7] === undefined ? 0 : Number(match[7].padEnd(3, '0').slice(0, 3)));
  return { wallMs, offsetMs };
}

/** The offset in milliseconds, NaN where no place on earth could have it. */
function readOffset(text: string): number {
  if (text === 'Z' || text === 'z') return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = text.length > 3 ? Number(text.slice(-2)) : 0;
  if (minutes > 59 || hours > MAX_OFFSET_HOURS || (hours === MAX_OFFSET_HOURS && minutes > 0)) return Number.NaN;
  return (text.startsWith('-') ? -1 : 1) * (hours * MS_PER_HOUR + minutes * MS_PER_MINUTE);
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
