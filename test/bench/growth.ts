import { type Growing, processorMs } from '../support/growth.js';
import { GROWTHS, LONG_GROWTHS } from '../support/growths.js';

/** What one, two and four times as many of something take, in milliseconds of the processor. */
export interface Grown {
  readonly name: string;
  readonly size: number;
  readonly milliseconds: readonly [once: number, twice: number, fourTimes: number];
}

// The sizes are made for a test, which has little time.
const LARGER = 4;
const TIMES = 5;

/** How the work of each public function that takes many of something grows. */
export function measureGrowth(): readonly Grown[] {
  return [...GROWTHS, ...LONG_GROWTHS].map((each) => {
    const size = LARGER * each.size;
    processorMs(each, size);
    return { name: each.name, size, milliseconds: [leastMs(each, size, 4), leastMs(each, 2 * size, 2), leastMs(each, 4 * size, 1)] };
  });
}

/** The time of one of some inputs, that have as much in them together whatever their size: the same garbage is made for each figure. */
function leastMs(each: Growing, size: number, inputs: number): number {
  return Math.min(...Array.from({ length: TIMES }, () => processorMs(each, size, inputs) / inputs));
}

/** The largest growth from one to four times as many: four is linear, sixteen a loop within a loop. */
export function mostGrowth(grown: readonly Grown[]): number {
  return Math.max(...grown.map(({ milliseconds: [once, , fourTimes] }) => fourTimes / once));
}
