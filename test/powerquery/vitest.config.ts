import shared from '../vitest.config.js';

/** The tests of `CloudCTI.Sla.pq`, for which its M is parsed and interpreted: `npm run powerquery`. */
export default {
  ...shared,
  test: { ...shared.test, include: ['test/powerquery/*.pq.ts'], globalSetup: [], testTimeout: 300_000, hookTimeout: 300_000 },
};
