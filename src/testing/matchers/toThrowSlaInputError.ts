import { describe, type InputErrorCode, type InputIssue, isSlaInputError } from '../../errors/index.js';
import { type MatcherContext, type MatcherResult, notAbout, result } from './MatcherResult.js';

/** What an issue of the error is to be; all of it, where more is given. */
export interface ExpectedIssue {
  readonly code?: InputErrorCode;
  /** The field, as one would write it in code: `reportedAt`, `pauses[0].to`. */
  readonly path?: string;
  /** A part of its sentence. */
  readonly message?: string | RegExp;
}

/** Whether a call throws an `SlaInputError` of which an issue is as expected. Behind `.rejects`, and beside a `catch`, the error itself is looked at. */
export function toThrowSlaInputError(this: MatcherContext, received: unknown, expected: ExpectedIssue = {}): MatcherResult {
  const outcome = outcomeOf(received);
  if (outcome === undefined) return notAbout(this, 'a function to call, or an error', received, describe);
  const issues = issuesOf(outcome.error);
  return result(
    issues?.some((issue) => isAs(issue, expected)) ?? false,
    () => `expected an SlaInputError${hoped(expected)},\nbut ${told(outcome, issues)}`,
    () => `expected no SlaInputError${hoped(expected)}, but ${told(outcome, issues)}`,
  );
}

interface Outcome {
  readonly isThrown: boolean;
  readonly error?: unknown;
  readonly returned?: unknown;
}

function outcomeOf(received: unknown): Outcome | undefined {
  if (received instanceof Error || issuesOf(received) !== undefined) return { isThrown: true, error: received };
  if (typeof received !== 'function') return undefined;
  try {
    return { isThrown: false, returned: received() };
  } catch (error) {
    return { isThrown: true, error };
  }
}

/** The issues of an error of this library, whichever copy of it threw. */
function issuesOf(error: unknown): readonly InputIssue[] | undefined {
  return isSlaInputError(error) ? error.issues : undefined;
}

function isAs(issue: InputIssue, { code, path, message }: ExpectedIssue): boolean {
  if (code !== undefined && issue.code !== code) return false;
  if (path !== undefined && issue.path !== path) return false;
  return message === undefined || (typeof message === 'string' ? issue.message.includes(message) : message.test(issue.message));
}

function hoped({ code, path, message }: ExpectedIssue): string {
  const parts = [
    ...(code === undefined ? [] : [`of code ${code}`]),
    ...(path === undefined ? [] : [`about ${path}`]),
    ...(message === undefined ? [] : [`that says ${message instanceof RegExp ? String(message) : describe(message)}`]),
  ];
  return parts.length === 0 ? '' : ` ${parts.join(' ')}`;
}

function told({ isThrown, error, returned }: Outcome, issues: readonly InputIssue[] | undefined): string {
  if (issues !== undefined) return `it says:${issues.map(({ code, message }) => `\n  ${code}: ${message}`).join('')}`;
  return isThrown ? `this was thrown: ${String(error)}` : `nothing was thrown: it returned ${describe(returned)}`;
}
