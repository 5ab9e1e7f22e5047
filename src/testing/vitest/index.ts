/** Adds the matchers to Vitest's `expect`: name it in `setupFiles`, or import it in a test file. */
import { expect } from 'vitest';
import { type SlaMatchers, slaMatchers } from '../matchers/index.js';

declare module 'vitest' {
  // Vitest's own type parameter, and its own way of taking matchers.
  // biome-ignore lint/suspicious/noExplicitAny: all declarations of an interface have the same type parameters
  interface Matchers<T = any> extends SlaMatchers<T> {}
  // biome-ignore lint/suspicious/noExplicitAny: an asymmetric matcher stands in the place of any value
  interface AsymmetricMatchersContaining extends SlaMatchers<any> {}
}

expect.extend(slaMatchers as Parameters<typeof expect.extend>[0]);
