import { MS_PER_DAY } from '../time/index.js';
import { Chunks } from './Chunks.js';
import type { Distribution } from './Compliance.js';

/** The first length of time that four bytes do not hold: 49 days. */
const LONG = 2 ** 32;

/** Lengths of time that are kept for a distribution, in whole milliseconds: four bytes each, eight for the few long ones. Their order is lost. */
export class Values {
  private readonly short = new Chunks(Uint32Array);
  private long: Chunks | undefined;

  push(value: number): void {
    if (value < LONG) {
      this.short.push(value);
      return;
    }
    this.long ??= new Chunks(Float64Array);
    this.long.push(value);
  }

  append(values: Float64Array): void {
    for (const value of values) this.push(value);
  }

  static countOf(all: readonly Values[]): number {
    return all.reduce((sum, { short, long }) => sum + short.count + (long?.count ?? 0), 0);
  }

  /** The values of all of them in one list: in `room` where that is given, which has place for them: nobody collects the lists of many distributions in time. */
  static joined(all: readonly Values[], room: Float64Array = new Float64Array(Values.countOf(all))): Float64Array {
    const lists = all.flatMap(({ short, long }) => (long === undefined ? short.lists : [...short.lists, ...long.lists]));
    const joined = room.subarray(0, Values.countOf(all));
    let place = 0;
    for (const list of lists) {
      joined.set(list, place);
      place += list.length;
    }
    return joined;
  }
}

/** Mean, median and 90th percentile (nearest rank) of all values, which are whole milliseconds; their order does not matter. */
export function distribution(all: readonly Values[], room?: Float64Array): Distribution {
  const values = Values.joined(all, room);
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
