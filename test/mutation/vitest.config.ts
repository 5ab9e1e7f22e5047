import shared from '../vitest.config.js';

/** The tests that a mutant of the core is put to: all that reach it and are quick. None builds, starts a process or reads the command line. */
export default {
  ...shared,
  test: {
    ...shared.test,
    include: ['test/cases/*.test.ts', 'test/laws/*.test.ts'],
    globalSetup: [],
    pool: 'threads',
    maxWorkers: 1,
  },
};
