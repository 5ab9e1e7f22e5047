import { describe } from './describe.js';
import { visible } from './visible.js';

/** What kind of mistake a caller made; stable, so that a program can tell one from another. */
export type InputErrorCode =
  | 'missing-field'
  | 'unknown-field'
  | 'unreadable'
  | 'wrong-type'
  | 'invalid-priority'
  | 'invalid-instant'
  | 'missing-offset'
  | 'invalid-date'
  | 'invalid-wall-clock'
  | 'nonexistent-wall-clock'
  | 'ambiguous-wall-clock'
  | 'outside-horizon'
  | 'unknown-zone'
  | 'invalid-hours'
  | 'overlapping-hours'
  | 'invalid-duration'
  | 'invalid-target'
  | 'invalid-count'
  | 'out-of-order'
  | 'too-many'
  | 'no-support-time'
  | 'unknown-region'
  | 'invalid-json'
  | 'impossible-history'
  | 'contradicting-facts'
  | 'no-matching-row'
  | 'no-maintenance-window';

/** One mistake in what a caller passed: where it stands, what stood there and what would be right. */
export interface InputIssue {
  /** What kind of mistake it is; stable. */
  readonly code: InputErrorCode;
  /** The field, as one would write it in code: `reportedAt`, `hours.mon[0]`; at most 100 characters of it. */
  readonly path: string;
  /** What stood there. */
  readonly received: unknown;
  /** What is wrong with it, in words that follow the value. */
  readonly problem: string;
  /** What would be right, in words. */
  readonly expected: string;
  /** The whole sentence: field, value (at most 100 characters of it, none of them invisible) and what would be right; before it the id of one of many incidents. */
  readonly message: string;
}

/** What is wrong with a value, in words that follow it, and what would be right. `messages.ts` has them all. */
export interface Mistake {
  readonly code: InputErrorCode;
  readonly problem: string;
  readonly expected: string;
}

/** Writes an issue's sentence: `reportedAt "2026-05-22T16:00" has no UTC offset; write 2026-05-22T16:00+02:00`. */
export function inputIssue(place: string, received: unknown, { code, problem, expected }: Mistake): InputIssue {
  const path = visible(place);
  // What has no text of its own is named in brackets.
  const shown = received === undefined ? '' : ` ${describe(received).replace(/^\w+ .*/, '($&)')}`;
  return Object.freeze({ code, path, received, problem, expected, message: `${path}${shown} ${problem}; ${expected}` });
}
