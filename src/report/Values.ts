import type { Distribution } from './Report.js';

const CHUNK = 4096;

/** Numbers that are kept for a distribution; they take what they need and no more. */
export class Values {
  private readonly chunks: Float64Array[] = [];
  private count = 0;

  push(value: number): void {
    const place = this.count % CHUNK;
    if (place === 0) this.chunks.push(new Float64Array(CHUNK));
    (this.chunks.at(-1) as Float64Array)[place] = value;
    this.count += 1;
  }

  append(others: Values): void {
    others.chunks.forEach((chunk, index) => {
      const end = Math.min(CHUNK, others.count - index * CHUNK);
      for (let place = 0; place < end; place++) this.push(chunk[place] as number);
    });
  }

  /** The values of all of them in one list, from the least to the greatest. */
  static sorted(all: readonly Values[]): Float64Array {
    const joined = new Float64Array(all.reduce((sum, { count }) => sum + count, 0));
    let place = 0;
    for (const { chunks, count } of all) {
      chunks.forEach((chunk, index) => {
        const used = chunk.subarray(0, Math.min(CHUNK, count - index * CHUNK));
        joined.set(used, place);
        place += used.length;
      });
    }
    return joined.sort();
  }
}

/** Mean, median and 90th percentile (nearest rank) of all values; from sorted ones, so that their order does not matter. */
export function distribution(all: readonly Values[]): Distribution {
  const sorted = Values.sorted(all);
  const count = sorted.length;
  if (count === 0) return Object.freeze({ count: 0 });
  const middle = count >> 1;
  const upper = sorted[middle] as number;
  let sum = 0;
  for (let place = 0; place < count; place++) sum += sorted[place] as number;
  return Object.freeze({
    count,
    meanMs: Math.round(sum / count),
    medianMs: count % 2 === 1 ? upper : Math.round(((sorted[middle - 1] as number) + upper) / 2),
    p90Ms: sorted[Math.ceil(count * 0.9) - 1] as number,
  });
}
