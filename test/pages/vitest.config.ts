import shared from '../vitest.config.js';

/** Pages as Chromium shows them: `npm run browser`. */
export default {
  ...shared,
  test: { ...shared.test, include: ['test/pages/*.browser.ts'], globalSetup: [], testTimeout: 120_000, hookTimeout: 120_000 },
};
