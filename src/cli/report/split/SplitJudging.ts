import type { Incident } from '../../../incident/index.js';
import { tooManyPages } from '../../messages.js';
import { WrongUse } from '../../WrongUse.js';
import type { Judging } from '../judging.js';

/** A folder of more pages is no folder that anybody opens: the column is another than was meant. */
const MOST_PAGES = 2_000;

/** Judges incidents apart by what a column says of them. */
export class SplitJudging {
  readonly #column: string;
  readonly #make: () => Judging;
  readonly #byName = new Map<string, Judging>();

  constructor(column: string, make: () => Judging) {
    this.#column = column;
    this.#make = make;
  }

  add(incident: Incident): void {
    const { labels } = incident;
    const { now, before } = this.#judging(Object.hasOwn(labels, this.#column) ? (labels[this.#column] as string) : '');
    now.add(incident);
    before?.add(incident);
  }

  /** In order of their names. */
  get all(): readonly (readonly [name: string, judging: Judging])[] {
    return [...this.#byName].sort(([one], [other]) => (one < other ? -1 : 1));
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
