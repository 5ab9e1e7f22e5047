import { MS_PER_HOUR, MS_PER_MINUTE } from '../time/index.js';
import { monthNamed } from './monthNames.js';
import { offsetNamed, SAID_AGAIN } from './offsetNames.js';
import type { ReadParts } from './ReadParts.js';
import { weekdayNamed } from './weekdayNames.js';

/** Reads a part of a text from a place on, and gives the place after it; -1 where the text has something else there. */
export type Step = (text: string, at: number, into: ReadParts) => number;

/** Two digits are a year from 1990 to 2089: the years that the agreement's calendar knows, a century of them. Convention of ours. */
const FIRST_OF_TWO_DIGITS = 1990;

const ZERO = 48;
const SPACE = 32;
const LONGEST_OFFSET_MS = 18 * MS_PER_HOUR;

/** A whole number of so many digits. */
export function digits(least: number, most: number, put: (into: ReadParts, value: number) => void): Step {
  return (text, at, into) => {
    let value = 0;
    let end = at;
    while (end - at < most) {
      const digit = text.charCodeAt(end) - ZERO;
      if (!(digit >= 0 && digit <= 9)) break;
      value = value * 10 + digit;
      end += 1;
    }
    if (end - at < least) return -1;
    put(into, value);
    return end;
  };
}

/** The year of two digits. */
export function yearOfTwo(digitsOfYear: number): number {
  const year = Math.floor(FIRST_OF_TWO_DIGITS / 100) * 100 + digitsOfYear;
  return year < FIRST_OF_TWO_DIGITS ? year + 100 : year;
}

/** A fraction of a second; what is beyond milliseconds is cut off, as in ISO 8601. */
export const fraction: Step = (text, at, into) => {
  const [found] = /^\d{1,9}/.exec(text.slice(at, at + 9)) ?? [];
  if (found === undefined) return -1;
  into.ms = Number(found.padEnd(3, '0').slice(0, 3));
  return at + found.length;
};

/** The point before a fraction, or the comma that other languages write. */
export const decimalMark: Step = (text, at) => (text[at] === '.' || text[at] === ',' ? at + 1 : -1);

/** A word of letters, with the dot that may stand behind it, which means something. */
function word(put: (into: ReadParts, value: number) => void, named: (word: string) => number | undefined): Step {
  return (text, at, into) => {
    let end = at;
    while (isLetter(text.charCodeAt(end))) end += 1;
    const value = end === at ? undefined : named(text.slice(at, end));
    if (value === undefined) return -1;
    put(into, value);
    return text[end] === '.' ? end + 1 : end;
  };
}

export const monthName = word((into, value) => {
  into.month = value;
}, monthNamed);

export const weekdayName = word((into, value) => {
  into.weekday = value;
}, weekdayNamed);

/** AM or PM, also `a.m.` and `p. m.`, with or without a space before it. */
export const half: Step = (text, at, into) => {
  const [found, which = ''] = /^ *([ap])\.? ?m\b\.?/i.exec(text.slice(at, at + 8)) ?? [];
  if (found === undefined) return -1;
  into.half = which.toLowerCase() === 'a' ? 0 : 12;
  return at + found.length;
};

const OFFSET = new RegExp(`^ *(?:([A-Z]+)|(?:(?:UTC|GMT)([+-]\\d\\d?)|([+-]\\d\\d)):?(\\d\\d)?)(?![\\p{L}\\d_:+-])${SAID_AGAIN}`, 'iu');

/** An offset from UTC: `Z`, `UTC`, `GMT`, `CET` and their like, `+02:00`, `+0200`, `+02`, `GMT+2`, with or without a space before it, or in brackets. */
export const offset: Step = (text, at, into) => {
  const [opening] = /^ *\(/.exec(text.slice(at)) ?? [];
  if (opening === undefined) return bareOffset(text, at, into);
  const end = bareOffset(text, at + opening.length, into);
  return text[end] === ')' ? end + 1 : -1;
};

const bareOffset: Step = (text, at, into) => {
  const [found, name, behindName, alone, minutes = '0'] = OFFSET.exec(text.slice(at)) ?? [];
  if (found === undefined) return -1;
  const hours = behindName ?? alone ?? '+0';
  const size = Number(hours.slice(1)) * MS_PER_HOUR + Number(minutes) * MS_PER_MINUTE;
  const offsetMs = name === undefined ? size : offsetNamed(name);
  if (offsetMs === undefined || size > LONGEST_OFFSET_MS || Number(minutes) > 59) return -1;
  into.offsetMs = hours.startsWith('-') ? 0 - offsetMs : offsetMs;
  return at + found.length;
};

/** A point in time as a number, in units of so many milliseconds. */
export function epoch(unitMs: number): Step {
  return (text, at, into) => {
    const [found] = /^-?\d{1,15}(?:[.,]\d{1,9})?/.exec(text.slice(at)) ?? [];
    if (found === undefined) return -1;
    into.epochMs = Math.floor(Number(found.replace(',', '.')) * unitMs);
    return at + found.length;
  };
}

/** What stands in the form as it is; a space stands for any number of them. */
export function literal(written: string): Step {
  if (written.trim() !== '') return (text, at) => (text.startsWith(written, at) ? at + written.length : -1);
  return (text, at) => {
    let end = at;
    while (text.charCodeAt(end) === SPACE) end += 1;
    return end === at ? -1 : end;
  };
}

/** Steps that a text may leave out together. */
export function optional(steps: readonly Step[]): Step {
  return (text, at, into) => {
    const end = inTurn(steps, text, at, into);
    return end < 0 ? at : end;
  };
}

/** The place after all steps, one after another. */
export function inTurn(steps: readonly Step[], text: string, from: number, into: ReadParts): number {
  let at = from;
  for (const step of steps) {
    at = step(text, at, into);
    if (at < 0) return -1;
  }
  return at;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0;
}
