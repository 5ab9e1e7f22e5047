import { notAPeriodText } from '../messages.js';
import { WrongUse } from '../WrongUse.js';

const NAMED = /^(\d{4})(?:-(?:q([1-4])|(0[1-9]|1[0-2])))?$/i;

/** The first and the last date of a period, of which one may be empty: `2026`, `2026-Q3`, `2026-11`, or two dates with a `/` between them. */
export function periodOption(option: '--period' | '--compare', text: string): readonly [from: string, to: string] {
  const named = NAMED.exec(text.trim());
  if (named !== null) return datesOf(named);
  const [from, to, ...others] = text.split('/');
  if (from !== undefined && to !== undefined && others.length === 0 && (from !== '' || to !== '')) return [from, to];
  throw new WrongUse(notAPeriodText(option, text));
}

function datesOf([, year = '', quarter, month]: RegExpExecArray): readonly [string, string] {
  const first = month !== undefined ? Number(month) : quarter !== undefined ? Number(quarter) * 3 - 2 : 1;
  const last = month !== undefined ? first : quarter !== undefined ? first + 2 : 12;
  // The day before the first of the month after it.
  const days = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return [`${year}-${twoDigits(first)}-01`, `${year}-${twoDigits(last)}-${days}`];
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}
