import { fileURLToPath } from 'node:url';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import type { Room } from './rooms.js';

const FOLDER = '.stryker';

/**
 * Puts every mutant of a room to the room's tests. Those of an earlier run whose code and tests are the same are not run again.
 *
 * @param room - The room of `src`
 * @param concurrency - How many processes at once
 * @returns The mutants, each with what became of it
 */
export async function mutate(room: Room, concurrency: number): Promise<readonly MutantResult[]> {
  // The processes that Stryker starts read these.
  Object.assign(process.env, { MUTATED_ROOM: room, NODE_OPTIONS: '--import tsx', FC_RUNS: '5', FC_HISTORIES: '10' });
  const stryker = new Stryker({
    testRunner: 'quick',
    plugins: [new URL('runner.ts', import.meta.url), new URL('reporter.ts', import.meta.url)].map((url) => fileURLToPath(url)),
    mutate: [`src/${room}/**/*.ts`],
    coverageAnalysis: 'perTest',
    // What is computed once when a file is loaded: every test would be run for each of these.
    ignoreStatic: true,
    incremental: true,
    incrementalFile: `${FOLDER}/${room}.json`,
    // One of its own, so that rooms can be run side by side.
    tempDirName: `${FOLDER}/sandbox-${room}`,
    ignorePatterns: ['*', '!src/**', '!test/**', '!docs/**', '!package.json', '!tsconfig.json'],
    disableTypeChecks: false,
    concurrency,
    // A loop that never ends is found by the count of its steps. Time is for what that misses, and must not run out on a busy machine.
    timeoutMS: 60_000,
    timeoutFactor: 1.5,
    dryRunTimeoutMinutes: 60,
    reporters: ['progress-append-only', 'survivors'],
    allowConsoleColors: false,
  });
  return stryker.runMutationTest();
}
