/** Adds the matchers to Jest's `expect`: name it in `setupFilesAfterEnv`, or import it in a test file. */
import { expect } from '@jest/globals';
import type {} from 'expect';
import { type SlaMatchers, slaMatchers } from '../matchers/index.js';

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends SlaMatchers<R> {}
  // biome-ignore lint/suspicious/noExplicitAny: an asymmetric matcher stands in the place of any value
  interface AsymmetricMatchers extends SlaMatchers<any> {}
}

declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: all declarations of an interface have the same type parameters
    interface Matchers<R, T = {}> extends SlaMatchers<R> {}
    // biome-ignore lint/suspicious/noExplicitAny: an asymmetric matcher stands in the place of any value
    interface Expect extends SlaMatchers<any> {}
    // biome-ignore lint/suspicious/noExplicitAny: the same, after `expect.not`
    interface InverseAsymmetricMatchers extends SlaMatchers<any> {}
  }
}

expect.extend(slaMatchers);
