import { byLateness, type KeptMiss } from './misses.js';

/** The worst of many misses, up to a number of them. Twice as many are kept at most: they are sorted seldom, and not at each one that is added. */
export class WorstMisses<Kept extends Pick<KeptMiss, 'miss'> = KeptMiss> {
  readonly #count: number;
  #kept: Kept[] = [];

  constructor(count: number) {
    this.#count = count;
  }

  add(misses: readonly Kept[]): void {
    for (const miss of misses) {
      this.#kept.push(miss);
      if (this.#kept.length > 2 * this.#count) this.sorted();
    }
  }

  /** Those that are kept, the worst first. */
  sorted(): readonly Kept[] {
    this.#kept = this.#kept.sort(byLateness).slice(0, this.#count);
    return this.#kept;
  }
}
