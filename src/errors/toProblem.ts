import { describe } from './describe.js';
import { Call } from './Given.js';
import type { InputErrorCode, InputIssue } from './InputIssue.js';
import { notAnInputError } from './messages.js';
import { isSlaInputError } from './SlaInputError.js';
import { segmentsOf } from './segmentsOf.js';

const PAGE = 'https://github.com/cloudcti/sla/blob/main/docs/errors.md';
const TITLE = 'The input is not what the service level agreement needs';
const MOST_ENTRIES = 100;
/** Half of a character, which no URI can hold. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A mistake, as an entry of a problem. */
export interface ProblemEntry {
  /** Where it stands, as a JSON Pointer into what was sent: `#/pauses/0/from`. */
  readonly pointer: string;
  /** What kind of mistake it is; stable. */
  readonly code: InputErrorCode;
  /** The whole sentence: field, value and what would be right. */
  readonly detail: string;
  /** What stood there, as a short text; left out where nothing did. */
  readonly received?: string;
  /** What would be right, in words. */
  readonly expected: string;
}

/** Problem details for HTTP, RFC 9457, with the mistakes as the extension `errors`. */
export interface Problem {
  /** The page that tells of the codes. */
  readonly type: string;
  /** What is wrong, in general. */
  readonly title: string;
  /** Bad Request. */
  readonly status: 400;
  /** The first mistake in a sentence, and how many there are. */
  readonly detail: string;
  /** The mistakes, the first hundred of them. */
  readonly errors: readonly ProblemEntry[];
  /** How many more mistakes there are than `errors` lists; left out where it lists them all. */
  readonly omitted?: number;
}

/**
 * A caller's mistakes as the body of an answer 400, `application/problem+json`. Convention of ours, no clause; RFC 9457.
 *
 * It is plain data: values that were sent stand in it as short texts.
 *
 * Bound: a hundred mistakes, each of 2 kB at most, whatever was sent.
 *
 * @param error what a function of this library threw
 * @throws {SlaInputError} for any other value
 * @example
 * import { incident, safely, toProblem } from '@cloudcti/sla';
 *
 * const sent = JSON.parse('{ "priority": 2, "reportedAt": "2026-05-22T16:00" }');
 * const read = safely(incident, sent);
 * if (!read.ok) toProblem(read.error).errors[0]?.pointer; // => '#/reportedAt'
 * if (!read.ok) toProblem(read.error).errors[0]?.code; // => 'missing-offset'
 */
export function toProblem(error: unknown): Problem {
  if (!isSlaInputError(error)) return new Call('toProblem').given('error', error).reject(notAnInputError());
  const { issues, found } = error;
  const omitted = found - MOST_ENTRIES;
  const detail = `${issues[0]?.message}${found > 1 ? ` (and ${found - 1} more)` : ''}`;
  return Object.freeze({
    type: PAGE,
    title: TITLE,
    status: 400,
    detail,
    errors: Object.freeze(issues.slice(0, MOST_ENTRIES).map(entryOf)),
    ...(omitted > 0 ? { omitted } : {}),
  });
}

function entryOf(issue: InputIssue): ProblemEntry {
  const { code, message, received, expected } = issue;
  const said = received === undefined ? {} : { received: describe(received) };
  return Object.freeze({ pointer: pointerTo(issue), code, detail: message, ...said, expected });
}

/** RFC 6901, as the fragment of a URI. */
function pointerTo(issue: InputIssue): string {
  const keys = segmentsOf(issue).map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1').replace(HALF, '\uFFFD'));
  return `#${keys.map((key) => `/${encodeURIComponent(key)}`).join('')}`;
}
