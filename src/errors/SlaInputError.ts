import type { InputErrorCode, InputIssue } from './InputIssue.js';

// Registered for all copies of this library in a program.
const BRAND = Symbol.for('@cloudcti/sla input error');

/**
 * The one error that this library throws: a mistake of the caller's, said so that a person can mend it. Convention of ours, no clause.
 *
 * `code`, `path`, `received` and `expected` are those of the first issue; `issues` lists all that was found wrong at once, up to a thousand. The message
 * tells the first ten or so of them and how many there are, in at most 2 kB. `received` and `issues`, which may hold much, are read and not listed: no
 * console and no JSON shows them. `toProblem` has them as data.
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
  /** What was found wrong, in the order in which it was read: at least one thing, and the first thousand where there are more. */
  readonly issues!: readonly InputIssue[];
  /** How many things were found wrong: more than `issues` lists where there are more than a thousand. */
  readonly found!: number;

  /**
   * For a program that reads input of its own beside this library's, and tells of it in the same way: `toProblem` and `safely` take such an error.
   *
   * @param fn the function that the caller called
   * @param issues what is wrong, at least one thing, such as another error's `issues`
   * @param found how many things are, where that is more than is listed
   * @throws {TypeError} for what is no list of issues, or an empty one: that is a mistake of the program, and no input
   */
  constructor(fn: string, issues: readonly [InputIssue, ...InputIssue[]], found = issues.length) {
    super(sentenceOf(fn, issues, found));
    const { code, path, expected, received } = issues[0];
    Object.assign(this, { code, path, expected, found });
    // They may hold much, and what is listed of it is what Node prints of an error that nobody caught.
    Object.defineProperties(this, { received: { value: received }, issues: { value: Object.freeze([...issues]) } });
  }

  get [BRAND](): true {
    return true;
  }
}

Object.freeze(SlaInputError);
Object.freeze(SlaInputError.prototype);

/**
 * Whether an error is one of this library's: also where another copy of the library made it, its CommonJS file beside its ES module for one, which
 * `instanceof` does not know.
 *
 * Convention of ours, no clause.
 *
 * Bound: constant.
 *
 * @param error what was caught
 * @throws {SlaInputError} never
 * @example
 * import { isSlaInputError, responseDeadline } from '@cloudcti/sla';
 *
 * try {
 *   responseDeadline({ priority: 2, reportedAt: 'yesterday' });
 * } catch (error) {
 *   isSlaInputError(error) && error.code; // => 'invalid-instant'
 * }
 * isSlaInputError(new RangeError('of somebody else')); // => false
 */
export function isSlaInputError(error: unknown): error is SlaInputError {
  try {
    return Object(error)[BRAND] === true && areIssues(Object(error).issues);
  } catch {
    // A proxy may refuse to be looked at.
    return false;
  }
}

/** Whether a value is a list of issues, of which there is one at least: a brand can be forged. */
function areIssues(issues: unknown): boolean {
  const isIssue = (issue: Partial<InputIssue> | null) =>
    [issue?.code, issue?.path, issue?.problem, issue?.expected, issue?.message].every(
      (text) => typeof text === 'string' && text.length <= LONGEST,
    );
  return Array.isArray(issues) && issues.length > 0 && Array.from(issues).every(isIssue);
}

/** What a text of an issue takes at most, in characters. */
const LONGEST = 2_000;

function sentenceOf(fn: string, issues: readonly [InputIssue, ...InputIssue[]], found: number): string {
  if (found === 1) return `${fn}: ${issues[0].message}`;
  let sentence = `${fn}: ${found} things are wrong:`;
  let left = found;
  for (const { message } of issues) {
    const longer = `${sentence}\n  - ${message}`;
    // Three bytes at most for a character that is not ASCII; a kilobyte in all, but for the last line.
    if (left < found && longer.replace(/[^ -~]/g, '___').length > 1_000) return `${sentence}\n  - and ${left} more`;
    sentence = longer;
    left -= 1;
  }
  return sentence;
}
