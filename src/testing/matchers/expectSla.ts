import type { MatcherResult } from './MatcherResult.js';
import { type SlaMatchers, slaMatchers } from './slaMatchers.js';

/** The matchers of a value, and what they are when turned round. */
export type SlaExpectation = SlaMatchers & { readonly not: SlaMatchers };

type Matcher = (this: { readonly isNot: boolean }, received: unknown, ...expected: unknown[]) => MatcherResult;

/**
 * The matchers for test runners that have no `expect`, such as `node:test`: a value and what is expected of it, else an error is thrown that says why.
 *
 * Convention of ours, no clause.
 *
 * @param received the deadline, assessment, instant, date or function that the test is about
 * @returns all matchers, and `not`
 * @throws an error named `AssertionError` where the value is not as expected; `SlaInputError` for an expectation that is none
 * @example
 * import { responseDeadline } from '@cloudcti/sla';
 * import { expectSla } from '@cloudcti/sla/testing/matchers';
 *
 * const response = responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' });
 * expectSla(response).toBeDueAt('2026-05-26T15:30+02:00');
 * expectSla('2026-05-25').not.toBeWorkingDay(); // => undefined
 */
export function expectSla(received: unknown): SlaExpectation {
  return Object.freeze({ ...bound(received, false), not: bound(received, true) });
}

function bound(received: unknown, isNot: boolean): SlaMatchers {
  const bind = (matcher: Matcher) =>
    function check(...expected: unknown[]): void {
      const { pass, message } = matcher.call({ isNot }, received, ...expected);
      if (pass === isNot) throw assertionError(message(), check);
    };
  const checks = Object.entries(slaMatchers).map(([name, matcher]) => [name, bind(matcher as Matcher)]);
  return Object.freeze(Object.fromEntries(checks)) as SlaMatchers;
}

/** An error that test runners take as a failed assertion. */
function assertionError(message: string, thrower: () => void): Error {
  const error = Object.assign(new Error(message), { name: 'AssertionError', code: 'ERR_ASSERTION' });
  // Where an engine can, the stack begins at the test.
  (Error as { captureStackTrace?: (target: Error, above: () => void) => void }).captureStackTrace?.(error, thrower);
  return error;
}
