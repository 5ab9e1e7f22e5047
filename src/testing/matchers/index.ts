export { expectSla, type SlaExpectation } from './expectSla.js';
export type { MatcherContext, MatcherResult } from './MatcherResult.js';
export { type SlaMatchers, slaMatchers } from './slaMatchers.js';
export type { ExpectedIssue } from './toThrowSlaInputError.js';
