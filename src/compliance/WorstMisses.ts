import type { Missed } from '../assessment/index.js';
import { byLateness, type KeptMiss } from './misses.js';

/** The worst of many misses, up to a number of them. Twice as many are kept at most: they are sorted seldom, and not at each one that is added. */
export class WorstMisses<Kept extends Pick<KeptMiss, 'miss'> = KeptMiss> {
  readonly #count: number;
  #kept: Kept[] = [];
  /** The last of the worst when they were sorted: what is no worse is not among them. */
  #bar: Kept | undefined;

  constructor(count: number) {
    this.#count = count;
  }

  /** Whether one that is so late may be among the worst: of most misses nothing needs to be made. */
  mayHold({ lateSupportMs }: Pick<Missed, 'lateSupportMs'>): boolean {
    return this.#count > 0 && (this.#bar === undefined || lateSupportMs >= this.#bar.miss.lateSupportMs);
  }

  /** `kept` makes what is kept of one that may be among the worst. */
  add(miss: Kept, kept = (of: Kept) => of): void {
    if (this.#bar !== undefined && byLateness(this.#bar, miss) <= 0) return;
    this.#kept.push(kept(miss));
    if (this.#kept.length > 2 * this.#count) this.sorted();
  }

  /** Those that are kept, the worst first. */
  sorted(): readonly Kept[] {
    this.#kept = this.#kept.sort(byLateness).slice(0, this.#count);
    this.#bar = this.#kept[this.#count - 1];
    return this.#kept;
  }
}
