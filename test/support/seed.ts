import fc, { type RunDetails } from 'fast-check';
import { beforeEach, type TaskMeta } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** How many random cases the laws of a test ran: `npm run proof` adds them up. */
    cases?: number;
    /** How many hostile inputs a test passed: `npm run proof` adds them up. */
    inputs?: number;
  }
}

const seed = runSeed(process.env['FAST_CHECK_SEED']);
let meta: TaskMeta = {};

/** What the random cases of a run follow from. In CI it is chosen beforehand and printed, so that a failure there can be had here. */
function runSeed(given: string | undefined): number {
  if (given !== undefined && /^\d{1,9}$/.test(given)) return Number(given);
  if (given !== undefined) throw new Error(`FAST_CHECK_SEED ${JSON.stringify(given)} is not a seed; pass a number of at most nine digits`);
  if (process.env['CI'] === 'true') throw new Error('CI chooses the random cases beforehand: set FAST_CHECK_SEED, as .ci/run does');
  return Math.floor(Math.random() * 1_000_000_000);
}

/** A test's own seed, so that no two laws see the same cases and a test has the same ones when it is run alone: FNV-1a of its name. */
function seedOf(name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return hash | 0;
}

/** fast-check's own message, and how to have the same cases again. */
function report(details: RunDetails<unknown>): void {
  meta.cases = (meta.cases ?? 0) + details.numRuns;
  if (!details.failed) return;
  const again = `To have these cases again: FAST_CHECK_SEED=${seed}${runsOf()} npm test`;
  throw new Error(`${fc.defaultReportMessage(details)}\n\n${again}`, { cause: details.errorInstance });
}

function runsOf(): string {
  return ['FC_RUNS', 'FC_HISTORIES'].map((name) => (process.env[name] === undefined ? '' : ` ${name}=${process.env[name]}`)).join('');
}

beforeEach(({ task }) => {
  meta = task.meta;
  fc.configureGlobal({ seed: seedOf(task.fullTestName), reporter: report });
});
