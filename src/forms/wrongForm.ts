import { visible } from '../errors/index.js';
import { isField } from './compile.js';
import { formTokens, lettersOf } from './formTokens.js';
import { meantForm } from './meantForm.js';

/** Why a form cannot be used, and what would be right. */
export interface WrongForm {
  readonly problem: string;
  readonly expected: string;
}

/** So many letters are shown of those that stand for nothing. */
const MOST_SHOWN = 20;
/** A form that nobody writes by hand is not written out. */
const LONGEST = 100;
const EXAMPLE = 'write for example dd-MM-yyyy HH:mm';

/** What is wrong with a form: it leaves something open, or has letters that cannot be meant; `undefined` where nothing is. */
export function wrongForm(form: string): WrongForm | undefined {
  const letters = lettersOf(formTokens(form));
  if (letters.length === 1 && /^[xX]$/.test(letters[0] as string)) return undefined;
  const problem = strangeLetters(form, letters);
  if (problem === undefined) return open(letters);
  const meant = meantForm(form);
  const isRight = strangeLetters(meant, lettersOf(formTokens(meant))) === undefined && open(lettersOf(formTokens(meant))) === undefined;
  return { problem, expected: isRight && meant.length <= LONGEST ? `write ${meant}` : EXAMPLE };
}

/** Letters that stand for nothing, or for what cannot be meant there: `M` is the month and `m` the minutes. */
function strangeLetters(form: string, letters: readonly string[]): string | undefined {
  if (form.includes('%')) return 'has %';
  for (const [index, each] of letters.entries()) {
    const afterHour = /^[Hh]/.test(letters[index - 1] ?? '');
    if (/^m{1,2}$/.test(each) && !afterHour) return `has ${visible(each, MOST_SHOWN)}, the minutes, where a month would stand`;
    if (/^M{1,2}$/.test(each) && afterHour) return `has ${visible(each, MOST_SHOWN)}, the month, where minutes would stand`;
    if (/^z+$/.test(each)) return `has ${visible(each, MOST_SHOWN)}, for the name of a zone, which is named apart`;
    if (!isField(each)) return `has ${visible(each, MOST_SHOWN)}, which stands for nothing`;
  }
  return undefined;
}

function open(letters: readonly string[]): WrongForm | undefined {
  const count = (pattern: RegExp) => letters.filter((each) => pattern.test(each)).length;
  const parts = [/^y/, /^M/, /^d/, /^[Hh]/, /^m/].map(count);
  if (parts.slice(0, 3).includes(0)) return { problem: 'does not hold year, month and day', expected: EXAMPLE };
  if (parts.includes(0)) return { problem: 'does not hold hour and minute', expected: EXAMPLE };
  if ([...parts, count(/^s/), count(/^a/), count(/^[ZxX]/)].some((times) => times > 1)) {
    return { problem: 'holds a part of the time twice', expected: EXAMPLE };
  }
  if (count(/^h/) === count(/^a/)) return undefined;
  return { problem: 'does not say morning or afternoon once', expected: 'write H for 0 to 23, or h with a for AM and PM' };
}
