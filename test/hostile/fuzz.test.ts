import { beforeEach, describe, expect, type TaskMeta, test } from 'vitest';
import { attack } from './fuzz/attack.js';
import { faultIn } from './fuzz/faultIn.js';
import { library } from './fuzz/library.js';

/** How many inputs each function gets: 200,000 in `npm run proof`. */
const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 1_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? process.env['FAST_CHECK_SEED'] ?? Math.floor(Math.random() * 1_000_000_000));

// On a busy machine.
const LONGEST_MS = 120 * INPUTS + 60_000;

let meta: TaskMeta = {};
beforeEach(({ task }) => {
  meta = task.meta;
});

const target = await library();

describe(`whatever comes in (FUZZ_SEED=${SEED})`, () => {
  test.each(target.callables.map((callable) => [callable.name, callable] as const))(
    '%s answers or throws the documented error, and leaves no trace',
    (_name, callable) => {
      const attacked = attack({ ...target, callables: [callable] }, INPUTS, SEED);
      meta.inputs = attacked.reduce((sum, { answers, refusals }) => sum + answers + refusals, 0);
      for (const { name, answers } of attacked) {
        // An export that no input gets past would be attacked in vain.
        expect(answers, `${name} has no input that it answers`).toBeGreaterThan(0);
      }
    },
    LONGEST_MS,
  );
});

test('whatever else is exported is data that nobody can change', () => {
  for (const [name, value] of Object.entries(target.data)) expect(faultIn(value, false), name).toBeUndefined();
  expect(Object.keys(target.data)).toContain('cloudctiSla');
});
