import { MS_PER_HOUR } from '../time/index.js';

/** Letters that say one offset from UTC wherever they are written, in hours. Others (`EST`, `BST`, `IST`) are several places' and are never read. */
const HOURS: Readonly<Record<string, number>> = {
  ...{ Z: 0, UTC: 0, GMT: 0, WET: 0, WEST: 1 },
  ...{ CET: 1, CEST: 2, MET: 1, MEST: 2, MEZ: 1, MESZ: 2, EET: 2, EEST: 3 },
};

/** An offset from UTC as a pattern: a name, or a sign and hours, of one digit behind `UTC` or `GMT` only. */
const OFFSET = `(?:${Object.keys(HOURS).join('|')}|(?:UTC|GMT)[+-]\\d\\d?:?(?:\\d\\d)?|[+-]\\d\\d:?(?:\\d\\d)?)(?![\\p{L}\\d_:+-])`;

/** The pattern of what may stand in brackets behind an offset: the name of a zone, which only says it again. */
export const SAID_AGAIN = String.raw`(?: ?\([\p{L} ]*\))?`;

/** The pattern of an offset behind a time, with or without a space before it, or in brackets. */
export const OFFSET_PATTERN = ` ?(?:${OFFSET}${SAID_AGAIN}|\\(${OFFSET}\\))`;

/** The offset that letters say; `undefined` for any other word. */
export function offsetNamed(word: string): number | undefined {
  const name = word.toUpperCase();
  return Object.hasOwn(HOURS, name) ? (HOURS[name] as number) * MS_PER_HOUR : undefined;
}
