/** What a matcher finds, as Vitest and Jest take it. */
export interface MatcherResult {
  readonly pass: boolean;
  /** Why a test fails: where `pass` is false, or true and `.not` was asked for. */
  readonly message: () => string;
}

/** What Vitest and Jest say to a matcher as `this`, with `isNot` where `.not` stands before it; whoever calls it otherwise says nothing. */
export type MatcherContext = object | undefined;

/** What was expected, in two sentences of which one is told. */
export function result(pass: boolean, unmet: () => string, unwanted: () => string): MatcherResult {
  return Object.freeze({ pass, message: pass ? unwanted : unmet });
}

/** A value that the matcher is not about fails it, also where `.not` was asked for: what is no deadline is not "not due" either. */
export function notAbout(context: MatcherContext, what: string, received: unknown, describe: (value: unknown) => string): MatcherResult {
  return failed(context, () => `expected ${what}, but received ${describe(received)}`);
}

/** What contradicts itself fails a matcher, also where `.not` was asked for. */
export function contradictory(context: MatcherContext, contradiction: string): MatcherResult {
  return failed(context, () => `expected a deadline that can be right: ${contradiction}`);
}

function failed(context: MatcherContext, message: () => string): MatcherResult {
  const { isNot } = Object(context) as { readonly isNot?: boolean };
  return Object.freeze({ pass: isNot === true, message });
}
