import { Call } from './Given.js';
import type { InputIssue } from './InputIssue.js';
import { notAFunction } from './messages.js';
import { isSlaInputError, type SlaInputError } from './SlaInputError.js';

/** What a call gave: its answer, or everything that was wrong with what it was asked; told apart by `ok`. */
export type Outcome<Value> =
  | {
      readonly ok: true;
      /** What the function answers. */
      readonly value: Value;
    }
  | {
      readonly ok: false;
      /** Everything that was found wrong, as `SlaInputError` has it; at least one. */
      readonly issues: readonly InputIssue[];
      /** What the function would have thrown. */
      readonly error: SlaInputError;
    };

/**
 * Calls a function of this library, and gives a caller's mistakes as a result in place of an exception. Convention of ours, no clause.
 *
 * It is one for all functions, so that a program ships those that it uses. Any other error than `SlaInputError` is none of this library's, and passes.
 *
 * Bound: that of the function.
 *
 * @param fn a function of this library
 * @param args what it takes; the compiler checks it as in a call
 * @returns `{ ok: true, value }`, or `{ ok: false, issues, error }`
 * @throws never a `SlaInputError`
 * @example
 * import { deadlines, safely } from '@cloudcti/sla';
 *
 * const asked = safely(deadlines, { priority: 2, reportedAt: '2026-05-22T16:00' });
 * asked.ok; // => false
 * if (!asked.ok) asked.issues.map(({ path, code }) => `${path}: ${code}`); // => ['reportedAt: missing-offset']
 *
 * const answer = safely(deadlines, { priority: 2, reportedAt: '2026-05-22T16:00+02:00' });
 * if (answer.ok) answer.value.mttr; // => { kind: 'due', at: '2026-05-27T17:00:00.000+02:00', epochMs: 1779894000000 }
 */
export function safely<Args extends readonly unknown[], Value>(fn: (...args: Args) => Value, ...args: Args): Outcome<Value> {
  try {
    if (typeof fn !== 'function') new Call('safely').given('fn', fn).reject(notAFunction());
    return Object.freeze({ ok: true, value: fn(...args) });
  } catch (error) {
    if (!isSlaInputError(error)) throw error;
    return Object.freeze({ ok: false, issues: error.issues, error });
  }
}
