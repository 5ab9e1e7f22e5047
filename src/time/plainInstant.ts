import { dayNumber } from './localDate.js';
import { type EpochMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from './units.js';

const ZERO = 48;
const [HYPHEN, COLON, PLUS, DOT, T, Z] = [45, 58, 43, 46, 84, 90] as const;
/** Less than all that digits can make up for. */
const NONE = -1e6;

/**
 * The instant of a text as programs write it: `YYYY-MM-DDTHH:MM[:SS[.mmm]]`, with `Z` or `±HH:MM` behind it, on one of the first 28 days of a month; `NaN`
 * for any other, which `readIso` may read all the same. The short way of the fast lane, by the codes of characters: a law compares the two.
 */
export function plainInstant(text: string): EpochMs {
  const { length } = text;
  const isUtc = text.charCodeAt(length - 1) === Z;
  const end = length - (isUtc ? 1 : 6);
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN || text.charCodeAt(10) !== T || text.charCodeAt(13) !== COLON)
    return Number.NaN;
  if (end !== 16 && !(text.charCodeAt(16) === COLON && (end === 19 || (end === 23 && text.charCodeAt(19) === DOT)))) return Number.NaN;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = end > 16 ? two(text, 17) : 0;
  const ms = end > 19 ? two(text, 20) * 10 + digit(text, 22) : 0;
  const offset = isUtc ? 0 : offsetMinutes(text, end);
  const isReal = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28 && hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59;
  if (!isReal || second < 0 || second > 59 || ms < 0) return Number.NaN;
  return dayNumber(year, month, day) * MS_PER_DAY + hour * MS_PER_HOUR + (minute - offset) * MS_PER_MINUTE + second * MS_PER_SECOND + ms;
}

/** The minutes of `±HH:MM`, of fewer than 18 hours; NaN where there is no such offset. */
function offsetMinutes(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  const hours = two(text, at + 1);
  const minutes = two(text, at + 4);
  if (text.charCodeAt(at + 3) !== COLON || hours < 0 || hours > 17 || minutes < 0 || minutes > 59) return Number.NaN;
  if (sign === PLUS) return hours * 60 + minutes;
  return sign === HYPHEN ? -(hours * 60 + minutes) : Number.NaN;
}

function two(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1);
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - ZERO;
  return value >= 0 && value <= 9 ? value : NONE;
}
