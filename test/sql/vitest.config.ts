import shared from '../vitest.config.js';

/** The tests that engines and parsers of SQL take part in: `npm run sql`. */
export default {
  ...shared,
  test: {
    ...shared.test,
    include: ['test/sql/*.engine.ts'],
    globalSetup: ['test/sql/engines/setup.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    isolate: true,
  },
};
