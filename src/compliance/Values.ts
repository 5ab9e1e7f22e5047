import { MS_PER_DAY } from '../time/index.js';
import { Chunks } from './Chunks.js';
import type { Distribution } from './Compliance.js';

/** The first length of time that is kept in eight bytes, and the mark of such a one among those of four: 49 days. */
const LONG = 0xffff_ffff;

/** Lengths of time in the order in which they came, in whole milliseconds: four bytes each, and eight more for the few long ones. */
export class Values {
  readonly #short = new Chunks(Uint32Array);
  #long: Chunks | undefined;

  push(value: number): void {
    this.#short.push(Math.min(value, LONG));
    if (value < LONG) return;
    this.#long ??= new Chunks(Float64Array);
    this.#long.push(value);
  }

  get count(): number {
    return this.#short.count;
  }

  /** Tells of each, the first one first. */
  forEach(tell: (value: number, place: number) => void): void {
    let long = 0;
    for (let place = 0; place < this.count; place++) {
      const value = this.#short.at(place);
      tell(value === LONG ? (this.#long as Chunks).at(long++) : value, place);
    }
  }
}

const NONE: Distribution = /* @__PURE__ */ Object.freeze({ count: 0 });

/** Mean, median and 90th percentile (nearest rank) of lengths of time, which are whole milliseconds. Their order does not matter, and is lost. */
export function distribution(values: Float64Array): Distribution {
  const count = values.length;
  if (count === 0) return NONE;
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
