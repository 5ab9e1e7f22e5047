import type { SupportClock } from '../../src/index.js';
import { median } from './timing.js';
import { RESPONSE_MS, reportsBetween } from './workload.js';

const ROWS = 10_000_000;
const ROUNDS = 7;

/** Million rows a second. */
export interface BatchRates {
  readonly inOrder: number;
  readonly shuffled: number;
}

/** `addMsAll` over ten million reports of 2015 to 2034, in order of time as exports are, and in no order. */
export function measureBatch(clock: SupportClock): BatchRates {
  const shuffled = reportsBetween(2015, 2034, ROWS);
  const inOrder = shuffled.slice().sort();
  const into = new Float64Array(ROWS);
  const rate = (starts: Float64Array) => {
    const begin = performance.now();
    clock.addMsAll(starts, RESPONSE_MS, into);
    return ROWS / (performance.now() - begin) / 1e3;
  };
  rate(inOrder);
  const rates = Array.from({ length: ROUNDS }, () => ({ inOrder: rate(inOrder), shuffled: rate(shuffled) }));
  return { inOrder: median(rates.map((each) => each.inOrder)), shuffled: median(rates.map((each) => each.shuffled)) };
}
