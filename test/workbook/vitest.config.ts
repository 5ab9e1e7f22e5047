import shared from '../vitest.config.js';

/** The tests that LibreOffice takes part in: `npm run workbook`. */
export default {
  ...shared,
  test: { ...shared.test, include: ['test/workbook/*.office.ts'], globalSetup: [], testTimeout: 300_000, hookTimeout: 900_000 },
};
