import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
process.env['NODE_OPTIONS'] = '--import tsx';
process.env['FC_RUNS'] = '5'; process.env['FC_HISTORIES'] = '10';
const [room = 'timeline', ...more] = process.argv.slice(2);
await new Stryker({
  testRunner: 'quick',
  
  plugins: [fileURLToPath(new URL('runner.ts', import.meta.url))],
  mutate: more.length > 0 ? more : [`src/${room}/*.ts`],
  coverageAnalysis: 'perTest', ignoreStatic: true, concurrency: 1, disableTypeChecks: false,
  ignorePatterns: ['*', '!src/**', '!test/**', '!docs/**', '!package.json', '!tsconfig.json'],
  reporters: ['json', 'clear-text', 'progress-append-only'], jsonReporter: { fileName: `.stryker/${room}.json` }, clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker/sandbox', timeoutMS: 20_000, timeoutFactor: 4, checkers: [],
}).runMutationTest();
