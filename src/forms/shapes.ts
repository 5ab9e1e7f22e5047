import { monthNamed } from './monthNames.js';
import { OFFSET_PATTERN } from './offsetNames.js';
import { weekdayNamed } from './weekdayNames.js';

/** A form that a cell may be of, in which seconds are left open: those of a column's other cells may have some. */
export interface Shape {
  /** The form up to its minutes, and from there on without seconds. */
  readonly before: string;
  readonly after: string;
  /** 0 where it has no seconds, 1 where it has, 2 where it has a fraction of one too. */
  readonly seconds: 0 | 1 | 2;
}

const TIME = new RegExp(`(\\d{1,2}):\\d\\d(:\\d\\d([.,]\\d{1,9})?)?( ?[ap]\\.? ?m\\b\\.?)?(${OFFSET_PATTERN})?`, 'iu');
/** Forms in digits alone, by how many. */
const DIGITS: Readonly<Record<number, readonly string[]>> = {
  10: ['yyMMddHHmm', 'yyyyMMddHH'],
  12: ['yyyyMMddHHmm'],
  14: ['yyyyMMddHHmmss'],
};

/** A time that ends a text, with a dot or a letter where others have a colon: `16.00`, `16u30`. */
const OTHER_TIME = /(?<= )(\d{1,2})([.uh])(\d\d)(?= ?(?:u|uur|uhr|h)?$)/i;

/** The forms that a text may be of by what it looks like; none where it is no date with a time of day. */
export function shapesOf(text: string): readonly Shape[] {
  const whole = wholeForms(text);
  if (whole.length > 0) return whole.map((before) => ({ before, after: '', seconds: 0 }));
  const found = TIME.exec(text);
  if (found === null) return otherShapes(text);
  if (strangeWord(text) !== undefined) return [];
  const [time, , second, fraction, half, offset] = found;
  const seconds = second === undefined ? 0 : fraction === undefined ? 1 : 2;
  const after = `${half === undefined ? '' : ' a'}${offset === undefined ? '' : ' ZZ'}`;
  const hour = half === undefined ? 'HH:mm' : 'h:mm';
  const [left, right] = [text.slice(0, found.index), text.slice(found.index + time.length)];
  return dateForms(left, right).map(([before, behind]) => ({ before: `${before}${hour}`, after: `${after}${behind}`, seconds }));
}

function otherShapes(text: string): readonly Shape[] {
  const found = OTHER_TIME.exec(text);
  if (found === null) return [];
  const [time, , mark = ''] = found;
  const hour = `HH${mark === '.' ? mark : `'${mark}'`}mm`;
  const forms = dateForms(text.slice(0, found.index), text.slice(found.index + time.length));
  return forms.map(([before, behind]) => ({ before: `${before}${hour}`, after: behind, seconds: 0 }));
}

/** What may stand behind a time and say nothing more. */
const WORDS_OF_TIMES = /^(?:u|uur|uhr|h)$/i;

/**
 * R1. The word beside the time of a date that might say whose clocks it is of, and is no one offset: `EST`, `BST`, `Europe`. Behind a time it is any
 * word that is not known; before it, one in capitals.
 */
export function strangeWord(text: string): string | undefined {
  const found = TIME.exec(text);
  if (found === null) return undefined;
  const [left, right] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  if (dateForms(left, right).length === 0) return undefined;
  const isKnown = (word: string) => WORDS_OF_TIMES.test(word) || monthNamed(word) !== undefined || weekdayNamed(word) !== undefined;
  return [...(right.match(/\p{L}+/gu) ?? []), ...(left.match(/\b[A-Z]{3,5}\b/g) ?? [])].find((word) => !isKnown(word));
}

/** Whether a text has the look of a date with a time of day, though it may be none that exists. */
export function looksTimely(text: string): boolean {
  return shapesOf(text).length > 0;
}

/** Whether a text is a date without a time of day. */
export function isDateOnly(text: string): boolean {
  return !TIME.test(text) && dateForms(text, '').length > 0;
}

function wholeForms(text: string): readonly string[] {
  if (/Date\(/.test(text)) return ['json-date'];
  if (/^\d{5}[.,]\d+$/.test(text)) return ['excel'];
  const [, digits = ''] = /^(\d{10,14})(?:\.\d+)?$/.exec(text) ?? [];
  const ofDigits = digits === text ? (DIGITS[digits.length] ?? []) : [];
  return [digits.length === 13 ? 'x' : digits.length === 10 ? 'X' : undefined, ...ofDigits].filter((form) => form !== undefined);
}

const PART = /\d+|[\p{L}]+\.?|\s+|[^\d\p{L}\s]/gu;
const ORDERS_OF_NUMBERS = [
  ['dd', 'MM', 'y'],
  ['MM', 'dd', 'y'],
  ['y', 'MM', 'dd'],
] as const;
const ORDERS_BY_NAME = [
  ['dd', 'y'],
  ['y', 'dd'],
] as const;

/** The forms of a date around a time: its numbers in each order that their length allows. */
function dateForms(left: string, right: string): readonly (readonly [before: string, after: string])[] {
  const before: string[] = left.match(PART) ?? [];
  const after: string[] = right.match(PART) ?? [];
  const numbers = [...before, ...after].filter((part) => /^\d/.test(part));
  const hasName = [...before, ...after].some((part) => monthNamed(part) !== undefined);
  const orders: readonly (readonly string[])[] = hasName ? ORDERS_BY_NAME : ORDERS_OF_NUMBERS;
  return orders.flatMap((order) => {
    const letters = lettersIn(order, numbers);
    if (letters === undefined) return [];
    const next = letters.values();
    const write = (part: string) => (/^\d/.test(part) ? (next.next().value as string) : wordForm(part, hasName));
    return [[before.map(write).join(''), after.map(write).join('')] as const];
  });
}

/** The letters for numbers in an order; `undefined` where their length does not allow it. A year of two digits stands last, as in no system it does not. */
function lettersIn(order: readonly string[], numbers: readonly string[]): readonly string[] | undefined {
  if (order.length !== numbers.length) return undefined;
  const letters = order.map((part, index) => {
    const { length } = numbers[index] as string;
    if (part !== 'y') return length <= 2 ? part : '';
    return length === 4 ? 'yyyy' : length === 2 && (index > 0 || order.length === 3) ? 'yy' : '';
  });
  return letters.includes('') ? undefined : letters;
}

function wordForm(part: string, hasName: boolean): string {
  if (!/^\p{L}/u.test(part)) return /^\s/.test(part) ? ' ' : part === "'" ? "''''" : part;
  if (monthNamed(part) !== undefined && hasName) return 'MMM';
  return weekdayNamed(part) === undefined ? `'${part}'` : 'EEE';
}
