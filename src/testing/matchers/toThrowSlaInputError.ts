import {
  Call,
  describe,
  hasFields,
  type InputErrorCode,
  type InputIssue,
  isLeftOut,
  isSlaInputError,
  notAnExpectedIssue,
  notAPattern,
  notAText,
  textIn,
} from '../../errors/index.js';
import { type MatcherContext, type MatcherResult, notAbout, result } from './MatcherResult.js';
import { readOf } from './received.js';

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
  const asked = issueIn(expected);
  const outcome = outcomeOf(received);
  if (outcome === undefined) return notAbout(this, 'a function to call, or an error', received, describe);
  const issues = issuesOf(outcome.error);
  return result(
    issues?.some((issue) => isAs(issue, asked)) ?? false,
    () => `expected an SlaInputError${hoped(asked)},\nbut ${told(outcome, issues)}`,
    () => `expected no SlaInputError${hoped(asked)}, but ${told(outcome, issues)}`,
  );
}

/** What a caller expects of an issue, each field read once. */
function issueIn(expected: ExpectedIssue): ExpectedIssue {
  const call = new Call('toThrowSlaInputError');
  const given = call.given('expected', expected);
  if (!hasFields(given, ['code', 'path', 'message'], notAnExpectedIssue)) return call.checked<never>(undefined);
  const [code, path, message] = [given.field('code'), given.field('path'), given.field('message')];
  for (const text of [code, path]) if (!isLeftOut(text)) textIn(text, notAText);
  const isPattern = message.looked(() => message.received instanceof RegExp);
  if (!isLeftOut(message) && !isPattern) textIn(message, notAPattern);
  const asked = [code, path, message].flatMap((part, place) =>
    isLeftOut(part) ? [] : [[['code', 'path', 'message'][place], part.received]],
  );
  return call.checked(Object.fromEntries(asked) as ExpectedIssue);
}

interface Outcome {
  readonly isThrown: boolean;
  readonly error?: unknown;
  readonly returned?: unknown;
}

function outcomeOf(received: unknown): Outcome | undefined {
  const isError = readOf(received, () => received instanceof Error);
  if (isError || issuesOf(received) !== undefined) return { isThrown: true, error: received };
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
  // To search leaves a pattern as it was; to test does not.
  return message === undefined || (typeof message === 'string' ? issue.message.includes(message) : issue.message.search(message) >= 0);
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
  return isThrown
    ? `this was thrown: ${readOf(error, () => String(error)) ?? describe(error)}`
    : `nothing was thrown: it returned ${describe(returned)}`;
}
