import { byLateness, type KeptMiss } from './misses.js';

/** The worst of many misses, up to a number of them. Twice as many are kept at most: they are sorted seldom, and not at each one that is added. */
export class WorstMisses {
  readonly #count: number;
  #kept: KeptMiss[] = [];
  #isSorted = true;

  constructor(count: number) {
    this.#count = count;
  }

  add(misses: readonly KeptMiss[]): void {
    for (const miss of misses) this.#add(miss);
  }

  /** Those that are kept, the worst first. */
  sorted(): readonly KeptMiss[] {
    if (!this.#isSorted) this.#kept = this.#kept.sort(byLateness).slice(0, this.#count);
    this.#isSorted = true;
    return this.#kept;
  }

  #add(miss: KeptMiss): void {
    if (this.#kept.length >= 2 * this.#count) this.sorted();
    // Once they are full and in order, the last of them is the least that is worth keeping.
    const least = this.#isSorted && this.#kept.length >= this.#count ? this.#kept.at(-1) : undefined;
    if (this.#count === 0 || (least !== undefined && byLateness(miss, least) >= 0)) return;
    this.#kept.push(miss);
    this.#isSorted = false;
  }
}
