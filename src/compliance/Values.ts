import { MS_PER_DAY } from '../time/index.js';
import type { Distribution } from './Compliance.js';

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

  append(values: Float64Array): void {
    for (const value of values) this.push(value);
  }

  /** The values of all of them in one list. */
  static joined(all: readonly Values[]): Float64Array {
    const joined = new Float64Array(all.reduce((sum, { count }) => sum + count, 0));
    let place = 0;
    for (const { chunks, count } of all) {
      chunks.forEach((chunk, index) => {
        const used = chunk.subarray(0, Math.min(CHUNK, count - index * CHUNK));
        joined.set(used, place);
        place += used.length;
      });
    }
    return joined;
  }
}

/** Mean, median and 90th percentile (nearest rank) of all values, which are whole milliseconds; their order does not matter. */
export function distribution(all: readonly Values[]): Distribution {
  const values = Values.joined(all);
  const count = values.length;
  if (count === 0) return Object.freeze({ count: 0 });
  const middle = count >> 1;
  const upper = nth(values, middle);
  return Object.freeze({
    count,
    meanMs: meanOf(values),
    medianMs: count % 2 === 1 ? upper : Math.round((nth(values, middle - 1) + upper) / 2),
    p90Ms: nth(values, Math.ceil(count * 0.9) - 1),
  });
}

/** Days and what is left of them are summed apart: both sums stay exact, so that the order of the values does not show. */
function meanOf(values: Float64Array): number {
  let [days, left] = [0, 0];
  for (const value of values) {
    const day = Math.floor(value / MS_PER_DAY);
    days += day;
    left += value - day * MS_PER_DAY;
  }
  return Math.round((days / values.length) * MS_PER_DAY + left / values.length);
}

/** The value at a place if they stood in order (Hoare's selection): a report asks for few places, and sorting costs more. */
function nth(values: Float64Array, place: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const { to, from } = parted(values, low, high);
    if (place <= to) high = to;
    else if (place >= from) low = from;
    else break;
  }
  return values[place] as number;
}

/** Swaps values until those up to `to` are at most the pivot, those from `from` on at least, and those between equal to it. */
function parted(values: Float64Array, low: number, high: number): { readonly to: number; readonly from: number } {
  const pivot = values[(low + high) >>> 1] as number;
  let [from, to] = [low, high];
  while (from <= to) {
    while ((values[from] as number) < pivot) from++;
    while ((values[to] as number) > pivot) to--;
    if (from > to) break;
    const value = values[from] as number;
    values[from++] = values[to] as number;
    values[to--] = value;
  }
  return { to, from };
}
