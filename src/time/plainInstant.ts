import { dayNumber, digitAt, twoDigits } from './localDate.js';
import { type EpochMs, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from './units.js';

const [HYPHEN, COLON, PLUS, DOT, T, Z] = [45, 58, 43, 46, 84, 90] as const;

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
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = end > 16 ? twoDigits(text, 17) : 0;
  const ms = end > 19 ? twoDigits(text, 20) * 10 + digitAt(text, 22) : 0;
  const offset = isUtc ? 0 : offsetMinutes(text, end);
  const isReal = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28 && hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59;
  if (!isReal || second < 0 || second > 59 || ms < 0) return Number.NaN;
  return dayNumber(year, month, day) * MS_PER_DAY + hour * MS_PER_HOUR + (minute - offset) * MS_PER_MINUTE + second * MS_PER_SECOND + ms;
}

/** The minutes of `±HH:MM`, of fewer than 18 hours; NaN where there is no such offset. */
function offsetMinutes(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  if (text.charCodeAt(at + 3) !== COLON || hours < 0 || hours > 17 || minutes < 0 || minutes > 59) return Number.NaN;
  if (sign === PLUS) return hours * 60 + minutes;
  return sign === HYPHEN ? -(hours * 60 + minutes) : Number.NaN;
}
