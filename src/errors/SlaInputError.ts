import type { InputErrorCode, InputIssue } from './InputIssue.js';

/**
 * The one error that this library throws: a mistake of the caller's, said so that a person can mend it. Convention of ours, no clause.
 *
 * `code`, `path`, `received` and `expected` are those of the first issue; `issues` lists all that was found wrong at once.
 *
 * @example
 * import { responseDeadline, SlaInputError } from '@cloudcti/sla';
 *
 * try {
 *   responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00' });
 * } catch (error) {
 *   if (error instanceof SlaInputError) error.message; // => 'responseDeadline: reportedAt "2026-05-22T16:00" has no UTC offset; write 2026-05-22T16:00+02:00'
 *   if (error instanceof SlaInputError) error.code; // => 'missing-offset'
 * }
 */
export class SlaInputError extends RangeError {
  override readonly name = 'SlaInputError';
  readonly code!: InputErrorCode;
  readonly path!: string;
  readonly received!: unknown;
  readonly expected!: string;
  /** Everything that was found wrong, in the order in which it was read; at least one. */
  readonly issues!: readonly InputIssue[];

  /** @param fn the function that the caller called; @param issues what is wrong, at least one */
  constructor(fn: string, issues: readonly [InputIssue, ...InputIssue[]]) {
    super(sentenceOf(fn, issues));
    const [{ code, path, received, expected }] = issues;
    Object.assign(this, { code, path, received, expected, issues: Object.freeze([...issues]) });
  }
}

function sentenceOf(fn: string, issues: readonly [InputIssue, ...InputIssue[]]): string {
  if (issues.length === 1) return `${fn}: ${issues[0].message}`;
  return `${fn}: ${issues.length} things are wrong:\n${issues.map((issue) => `  - ${issue.message}`).join('\n')}`;
}
