import { expectSla, type MatcherResult, slaMatchers } from '@cloudcti/sla/testing/matchers';
import { expect as jestExpect } from 'expect';
import { expect as vitestExpect } from 'vitest';
import { hostile } from './hostile.js';
import type { Makers } from './Inputs.js';
import type { Random } from './Random.js';
import type { Callable } from './shapes.js';

type Checks = Readonly<Record<string, (...given: unknown[]) => unknown>>;

/** What has the matchers: `expectSla` by itself, and what the entries that export nothing add them to. */
const RUNNERS: Readonly<Record<string, (received: unknown) => unknown>> = {
  expectSla,
  'testing/vitest': vitestExpect,
  'testing/jest': jestExpect,
};

/** The test runners to which entries that export nothing give the matchers, as functions that take nothing and return what `expectSla` does. */
export function runnersOf(entries: readonly string[], callables: readonly Callable[]): readonly Callable[] {
  const own = callables.find(({ name }) => name === 'expectSla') as Callable;
  return entries.map((name) => ({ ...own, name, takes: [], optionalFrom: 0 }));
}

/** What each runner gives for a value: the checks of this library alone. */
export function checksOf(received: readonly ((random: Random) => unknown)[]): Makers {
  const about = (expectation: (received: unknown) => unknown) => (random: Random) => {
    const value = random.chance(0.2) ? hostile(random) : random.oneOf(received)(random);
    return Object.freeze({
      ...own(() => expectation(value) as Checks),
      not: own(() => (expectation(value) as { readonly not: Checks }).not),
    });
  };
  return Object.fromEntries(Object.entries(RUNNERS).map(([runner, expectation]) => [runner, [about(expectation)]]));
}

/** The checks of this library among those of a runner, each of which answers what it says where it does not hold. */
function own(checks: () => Checks): Checks {
  const check =
    (name: string) =>
    (...given: unknown[]) => {
      try {
        checks()[name]?.(...given);
        return 'it holds';
      } catch (error) {
        if (isFailedExpectation(error)) return error.message;
        throw error;
      }
    };
  return Object.freeze(Object.fromEntries(Object.keys(slaMatchers).map((name) => [name, check(name)])));
}

/** The matchers, each of whose messages is asked for: a test runner does so where a test fails. */
export const toldMatchers: Checks = Object.freeze(
  Object.fromEntries(
    Object.entries(slaMatchers as unknown as Checks).map(([name, matcher]) => [
      name,
      (...given: unknown[]) => {
        const found = matcher(...given) as MatcherResult;
        return Object.isFrozen(found) ? Object.freeze({ pass: found.pass, message: found.message() }) : found;
      },
    ]),
  ),
);

/** Whether an error is that of an expectation that does not hold, by any runner. */
function isFailedExpectation(error: unknown): error is Error {
  return error instanceof Error && (error.name === 'AssertionError' || /^Jest(?:Extend|Assertion)Error$/.test(error.constructor.name));
}

/** What leads to the matchers, which are attacked by themselves. */
export const LEADS_TO_MATCHERS = new RegExp(`^(?:${Object.keys(RUNNERS).join('|')})$`);
