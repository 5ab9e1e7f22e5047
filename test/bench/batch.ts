import type { SupportClock } from '../../src/index.js';
import { bareTable, type Look } from './floor.js';
import { median } from './timing.js';
import { RESPONSE_MS, reportsBetween } from './workload.js';

const ROWS = 10_000_000;
const ROUNDS = 7;

/** Million rows a second, of ours and of the bare loop. */
export interface BatchRate {
  readonly ours: number;
  readonly floor: number;
}

/** `addMsAll` over ten million reports of 2015 to 2034, in order of time as exports are, and in no order; beside a loop of bare look-ups. */
export function measureBatch(clock: SupportClock): { readonly inOrder: BatchRate; readonly shuffled: BatchRate } {
  const shuffled = reportsBetween(2015, 2034, ROWS);
  const inOrder = shuffled.slice().sort();
  const into = new Float64Array(ROWS);
  const look = bareTable(clock, 2015, 2036);
  const ours = (starts: Float64Array) => clock.addMsAll(starts, RESPONSE_MS, into);
  const floor = (starts: Float64Array) => bareLoop(look, starts, into);
  const measure = (starts: Float64Array): BatchRate => {
    const rounds = Array.from({ length: ROUNDS }, () => ({ ours: rate(() => ours(starts)), floor: rate(() => floor(starts)) }));
    return { ours: median(rounds.map((round) => round.ours)), floor: median(rounds.map((round) => round.floor)) };
  };
  ours(inOrder);
  floor(inOrder);
  return { inOrder: measure(inOrder), shuffled: measure(shuffled) };
}

function bareLoop(look: Look, starts: Float64Array, into: Float64Array): void {
  for (let row = 0; row < starts.length; row++) into[row] = look(starts[row] as number, RESPONSE_MS);
}

function rate(pass: () => void): number {
  const start = performance.now();
  pass();
  return ROWS / (performance.now() - start) / 1e3;
}
