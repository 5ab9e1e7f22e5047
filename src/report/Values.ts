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

  sorted(): Float64Array {
    const all = new Float64Array(this.count);
    this.chunks.forEach((chunk, index) => {
      all.set(chunk.subarray(0, Math.min(CHUNK, this.count - index * CHUNK)), index * CHUNK);
    });
    return all.sort();
  }
}

/** Mean, median and 90th percentile (nearest rank) of all values; from sorted ones, so that their order does not matter. */
export function distribution(all: readonly Values[]): Distribution {
  const joined = new Values();
  const [only] = all;
  if (all.length > 1) for (const values of all) joined.append(values);
  const sorted = (all.length === 1 && only !== undefined ? only : joined).sorted();
  const count = sorted.length;
  if (count === 0) return Object.freeze({ count: 0 });
  const middle = count >> 1;
  const upper = sorted[middle] as number;
  const meanMs = sorted.reduce((sum, value) => sum + value, 0) / count;
  return Object.freeze({
    count,
    meanMs: Math.round(meanMs),
    medianMs: count % 2 === 1 ? upper : Math.round(((sorted[middle - 1] as number) + upper) / 2),
    p90Ms: sorted[Math.ceil(count * 0.9) - 1] as number,
  });
}
