import { Values } from '../../src/compliance/Values.js';

/** Lengths of time as a report keeps them, and has them again. */
export function keptTimes(times: Iterable<number>): Float64Array {
  const kept = new Values();
  for (const time of times) kept.push(time);
  const again = new Float64Array(kept.count);
  kept.forEach((value, place) => {
    again[place] = value;
  });
  return again;
}
