import { MS_PER_DAY } from '../time/index.js';
import type { Distribution } from './Compliance.js';

const FIRST = 4;
const CHUNK = 4096;

/** Numbers that are kept for a distribution; they take what they need and no more. */
export class Values {
  private readonly chunks: Float64Array[] = [];
  private last = new Float64Array(FIRST);
  private used = 0;

  push(value: number): void {
    if (this.used === this.last.length) this.grow();
    this.last[this.used++] = value;
  }

  append(values: Float64Array): void {
    for (const value of values) this.push(value);
  }

  /** There may be many of these with few values each: the first chunk grows, and those after it are whole. */
  private grow(): void {
    if (this.last.length < CHUNK) {
      const longer = new Float64Array(2 * this.last.length);
      longer.set(this.last);
      this.last = longer;
    } else {
      this.chunks.push(this.last);
      this.last = new Float64Array(CHUNK);
      this.used = 0;
    }
  }

  /** The values of all of them in one list. */
  static joined(all: readonly Values[]): Float64Array {
    const lists = all.flatMap(({ chunks, last, used }) => [...chunks, last.subarray(0, used)]);
    const joined = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
    let place = 0;
    for (const list of lists) {
      joined.set(list, place);
      place += list.length;
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
    else low = from;
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
