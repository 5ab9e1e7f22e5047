import shared from '../vitest.config.js';

/** The tests that a browser takes part in: `npm run calculator`. */
export default {
  ...shared,
  test: {
    ...shared.test,
    include: ['test/browser/*.browser.ts'],
    globalSetup: [],
    testTimeout: 900_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
};
