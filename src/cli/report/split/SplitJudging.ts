import type { Incident } from '../../../incident/index.js';
import type { RefusedRow } from '../../../tickets/index.js';
import { tooManyPages } from '../../messages.js';
import { RefusalCounts } from '../../RefusalCounts.js';
import { WrongUse } from '../../WrongUse.js';
import type { Judging } from '../judging.js';

/** A folder of more pages is no folder that anybody opens: the column is another than was meant. */
const MOST_PAGES = 2_000;

/** Judges incidents apart by what a column says of them. */
export class SplitJudging {
  readonly #column: string;
  readonly #make: () => Judging;
  readonly #byName = new Map<string, Judging>();
  readonly #refused = new Map<string, RefusalCounts>();
  /** Refused rows that do not say whose they are. */
  readonly unknown = new RefusalCounts();

  constructor(column: string, make: () => Judging) {
    this.#column = column;
    this.#make = make;
  }

  add(incident: Incident): void {
    const { now, before } = this.#judging(this.#nameIn(incident.labels));
    now.add(incident);
    before?.add(incident);
  }

  /** Counts a row that was refused by the name that it gives. */
  addRefused(row: RefusedRow): void {
    const name = row.labels && this.#nameIn(row.labels);
    const counts =
      name === undefined ? undefined : (this.#refused.get(name) ?? (this.#refused.size < MOST_PAGES ? new RefusalCounts() : undefined));
    (counts ?? this.unknown).add(row);
    if (name !== undefined && counts !== undefined) this.#refused.set(name, counts);
  }

  /** The refused rows of a name. */
  refusedOf(name: string): RefusalCounts {
    return this.#refused.get(name) ?? new RefusalCounts();
  }

  /** Names of which there are refused rows alone, in order. */
  get onlyRefused(): readonly string[] {
    return [...this.#refused.keys()].filter((name) => !this.#byName.has(name)).sort();
  }

  /** In order of their names. */
  get all(): readonly (readonly [name: string, judging: Judging])[] {
    return [...this.#byName].sort(([one], [other]) => (one < other ? -1 : 1));
  }

  #nameIn(labels: Incident['labels']): string {
    return Object.hasOwn(labels, this.#column) ? (labels[this.#column] as string) : '';
  }

  #judging(name: string): Judging {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    if (this.#byName.size === MOST_PAGES) throw new WrongUse(tooManyPages(this.#column, MOST_PAGES));
    const made = this.#make();
    this.#byName.set(name, made);
    return made;
  }
}
