import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/shippedFiles.ts'],
    setupFiles: ['test/support/hostileLuxon.ts', 'test/support/seed.ts'],
    testTimeout: 30_000,
    // What is made once for many tests (script files, the workbook) takes seconds, and more on a busy machine.
    hookTimeout: 60_000,
    isolate: false,
    maxWorkers: '100%',
  },
  resolve: {
    alias: [
      { find: /^@cloudcti\/sla$/, replacement: `${root}src/index.ts` },
      { find: /^@cloudcti\/sla\/(.*)$/, replacement: `${root}src/$1/index.ts` },
      // Whose `expect` this is.
      { find: '@jest/globals', replacement: 'expect' },
    ],
  },
});
