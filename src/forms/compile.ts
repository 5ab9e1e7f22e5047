import { type FormToken, formTokens, lettersOf } from './formTokens.js';
import { ReadParts } from './ReadParts.js';
import {
  decimalMark,
  digits,
  epoch,
  fraction,
  half,
  inTurn,
  literal,
  monthName,
  offset,
  optional,
  type Step,
  weekdayName,
  yearOfTwo,
} from './steps.js';
import type { TimeForm } from './TimeForm.js';

const year = (least: number, most: number) =>
  digits(least, most, (into, value) => {
    into.year = value;
  });
const month = (least: number) =>
  digits(least, 2, (into, value) => {
    into.month = value;
  });
const day = (least: number) =>
  digits(least, 2, (into, value) => {
    into.day = value;
  });
const hour = (least: number) =>
  digits(least, 2, (into, value) => {
    into.hour = value;
  });
const minute = (least: number) =>
  digits(least, 2, (into, value) => {
    into.minute = value;
  });
const second = (least: number) =>
  digits(least, 2, (into, value) => {
    into.second = value;
  });
const shortYear = digits(2, 2, (into, value) => {
  into.year = yearOfTwo(value);
});
const anyYear = (text: string, at: number, into: ReadParts) => {
  const end = year(4, 4)(text, at, into);
  return end < 0 ? shortYear(text, at, into) : end;
};

/** What letters stand for. `isTight` where another number follows at once, so that only the full width can be told apart. */
const FIELDS: Readonly<Record<string, (isTight: boolean) => Step>> = {
  yyyy: () => year(4, 4),
  yy: () => shortYear,
  y: () => anyYear,
  MMMM: () => monthName,
  MMM: () => monthName,
  MM: (isTight) => month(isTight ? 2 : 1),
  M: () => month(1),
  dd: (isTight) => day(isTight ? 2 : 1),
  d: () => day(1),
  EEEE: () => weekdayName,
  EEE: () => weekdayName,
  HH: (isTight) => hour(isTight ? 2 : 1),
  H: () => hour(1),
  hh: (isTight) => hour(isTight ? 2 : 1),
  h: () => hour(1),
  mm: () => minute(2),
  m: () => minute(1),
  ss: () => second(2),
  s: () => second(1),
  SSS: () => fraction,
  S: () => fraction,
  u: () => fraction,
  a: () => half,
  ZZZ: () => offset,
  ZZ: () => offset,
  Z: () => offset,
  x: () => epoch(1),
  X: () => epoch(1_000),
};

/** Whether letters stand for something. */
export function isField(letters: string): boolean {
  return Object.hasOwn(FIELDS, letters);
}

/** The form that a text in letters describes; whoever calls has seen to it that it leaves nothing open. */
export function compile(text: string): TimeForm {
  const tokens = formTokens(text);
  const steps = stepsOf(tokens);
  const into = new ReadParts();
  return {
    text,
    hasOffset: lettersOf(tokens).some((letters) => /^[ZxX]/.test(letters)),
    read: (written) => {
      into.clear();
      return inTurn(steps, written, 0, into) === written.length ? into.time() : undefined;
    },
  };
}

function stepsOf(tokens: readonly FormToken[]): readonly Step[] {
  return tokens.flatMap((token, index) => {
    if (token.kind === 'optional') return [optional(stepsOf(token.tokens))];
    if (token.kind === 'field') return [FIELDS[token.letters]?.(tokens[index + 1]?.kind === 'field') as Step];
    // AM and offsets know the spaces before them.
    const next = tokens[index + 1];
    if (token.text === '.' && next?.kind === 'field' && /^[Su]/.test(next.letters)) return [decimalMark];
    const isOptional = token.text.trim() === '' && next?.kind === 'field' && /^[aZ]/.test(next.letters);
    return isOptional ? [] : [literal(token.text)];
  });
}
