import { Chunks } from './Chunks.js';
import type { Distribution } from './Compliance.js';
import { distribution, Values } from './Values.js';

/** Where a group stands among those of its grouping. */
export interface Placed {
  readonly place: number;
}

/** The place of what a grouping does not count. */
const NOWHERE = 2 ** 32 - 1;

/** Room in which lengths of time are put together, for as many as there are: a report looks into many lists of them, one after the other. */
export type Room = Float64Array;

/** One of the support times, and one of the times on the clock. */
export interface Both<Of> {
  readonly support: Of;
  readonly elapsed: Of;
}

/**
 * The times from reports to acts of one kind, each with its group in every grouping. They are kept once, however many groupings there are, and a group has no
 * list of its own: there may be as many as customers, with few incidents each.
 */
export class ActTimes {
  readonly #places: readonly Chunks[];
  readonly #support = new Values();
  readonly #elapsed = new Values();

  constructor(groupings: number) {
    this.#places = Array.from({ length: groupings }, () => new Chunks(Uint32Array));
  }

  /** `groups` has the group in each grouping. */
  add(groups: readonly Placed[], supportMs: number, elapsedMs: number): void {
    for (let grouping = 0; grouping < groups.length; grouping++) {
      (this.#places[grouping] as Chunks).push((groups[grouping] as Placed).place);
    }
    this.#support.push(supportMs);
    this.#elapsed.push(elapsedMs);
  }

  /** Adds those of a group of one grouping, which the others do not count. */
  append(grouping: number, { place }: Placed, { support, elapsed }: Both<Float64Array>): void {
    for (const [index, supportMs] of support.entries()) {
      for (const [each, places] of this.#places.entries()) places.push(each === grouping ? place : NOWHERE);
      this.#support.push(supportMs);
      this.#elapsed.push(elapsed[index] as number);
    }
  }

  /** How many there are. */
  get count(): number {
    return this.#support.count;
  }

  /** What `of` makes of the times in each group of a grouping, in order of their places; the lists that it is given are room that is used again. */
  byGroup<Of>(grouping: number, groups: number, room: Room, of: (values: Float64Array) => Of): readonly Both<Of>[] {
    const places = this.#places[grouping] as Chunks;
    const ends = endsOf(places, groups);
    const each = (values: Values) => {
      const next = startsOf(ends);
      values.forEach((value, index) => {
        const place = places.at(index);
        if (place === NOWHERE) return;
        const at = next[place] as number;
        room[at] = value;
        next[place] = at + 1;
      });
      return Array.from(ends, (end, place) => of(room.subarray(ends[place - 1] ?? 0, end)));
    };
    const [support, elapsed] = [each(this.#support), each(this.#elapsed)];
    return support.map((one, place) => Object.freeze({ support: one, elapsed: elapsed[place] as Of }));
  }

  /** The distributions in all groups of a grouping together. */
  whole(grouping: number, room: Room): Both<Distribution> {
    const places = this.#places[grouping] as Chunks;
    const of = (values: Values) => {
      let end = 0;
      values.forEach((value, index) => {
        if (places.at(index) !== NOWHERE) room[end++] = value;
      });
      return distribution(room.subarray(0, end));
    };
    return Object.freeze({ support: of(this.#support), elapsed: of(this.#elapsed) });
  }
}

/** Where the lists of each group end that stand one behind the other. */
function endsOf(places: Chunks, groups: number): Uint32Array {
  const ends = new Uint32Array(groups);
  for (let index = 0; index < places.count; index++) {
    const place = places.at(index);
    if (place !== NOWHERE) ends[place] = (ends[place] as number) + 1;
  }
  for (let place = 1; place < groups; place++) ends[place] = (ends[place] as number) + (ends[place - 1] as number);
  return ends;
}

/** Where they begin; behind them where the last one ends. */
function startsOf(ends: Uint32Array): Uint32Array {
  const starts = new Uint32Array(ends.length + 1);
  starts.set(ends, 1);
  return starts;
}
