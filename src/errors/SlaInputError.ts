import { describe } from './describe.js';

/** What kind of mistake a caller made; stable, so that a program can tell one from another. */
export type InputErrorCode =
  | 'missing-field'
  | 'unknown-field'
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
  | 'no-support-time'
  | 'unknown-region'
  | 'impossible-history'
  | 'contradicting-facts'
  | 'no-matching-row'
  | 'no-maintenance-window';

/** One mistake in what a caller passed: where it stands, what stood there and what would be right. */
export interface InputIssue {
  readonly code: InputErrorCode;
  /** The field, as one would write it in code: `reportedAt`, `hours.mon[0]`. */
  readonly path: string;
  readonly received: unknown;
  /** What would be right, in words. */
  readonly expected: string;
  /** The whole sentence: field, value and what would be right. */
  readonly message: string;
}

/** An issue before its sentence is written; `problem` is what is wrong with the value, where that is not plain. */
export interface IssueDraft {
  readonly code: InputErrorCode;
  readonly path: string;
  readonly received: unknown;
  readonly problem: string;
  readonly expected: string;
}

/** Writes an issue's sentence: `reportedAt "2026-05-22T16:00" has no UTC offset; write 2026-05-22T16:00+02:00`. */
export function inputIssue({ code, path, received, problem, expected }: IssueDraft): InputIssue {
  const value = received === undefined ? '' : ` ${describe(received)}`;
  return Object.freeze({ code, path, received, expected, message: `${path}${value} ${problem}; ${expected}` });
}

/**
 * The one error that this library throws: a mistake of the caller's, said so that a person can mend it. Convention of ours, no clause.
 *
 * `code`, `path`, `received` and `expected` are those of the first issue; `issues` lists all that was found wrong at once.
 *
 * @example
 * import { responseDeadline } from '@cloudcti/sla';
 *
 * try {
 *   responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00' });
 * } catch (error) {
 *   error.message; // => 'responseDeadline: reportedAt "2026-05-22T16:00" has no UTC offset; write 2026-05-22T16:00+02:00'
 *   error.code; // => 'missing-offset'
 * }
 */
export class SlaInputError extends RangeError {
  override readonly name = 'SlaInputError';
  readonly code: InputErrorCode;
  readonly path: string;
  readonly received: unknown;
  readonly expected: string;
  /** Everything that was found wrong, in the order of the input; at least one. */
  readonly issues: readonly InputIssue[];

  /** @param fn the function that the caller called; @param issues what is wrong, at least one */
  constructor(fn: string, issues: readonly [InputIssue, ...InputIssue[]]) {
    super(sentenceOf(fn, issues));
    const [first] = issues;
    this.code = first.code;
    this.path = first.path;
    this.received = first.received;
    this.expected = first.expected;
    this.issues = Object.freeze([...issues]);
  }
}

function sentenceOf(fn: string, issues: readonly [InputIssue, ...InputIssue[]]): string {
  if (issues.length === 1) return `${fn}: ${issues[0].message}`;
  return `${fn}: ${issues.length} things are wrong:\n${issues.map((issue) => `  - ${issue.message}`).join('\n')}`;
}

/** Throws the error of a single mistake. */
export function reject(fn: string, draft: IssueDraft): never {
  throw new SlaInputError(fn, [inputIssue(draft)]);
}

/** Throws the error of all mistakes that were found, where there are any. */
export function rejectAll(fn: string, [first, ...others]: readonly InputIssue[]): void {
  if (first !== undefined) throw new SlaInputError(fn, [first, ...others]);
}
