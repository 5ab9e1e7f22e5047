import type { DetailsKept, GroupBy } from '../../compliance/index.js';
import type { Output } from '../Output.js';
import { listedMiss, type MissNotes } from './facts/missFacts.js';
import { missesHead, missRow } from './missesCsv.js';

/** The file of `--misses`: every miss as it comes, in the order of the source, so that there may be any number of them. */
export class MissesFile {
  readonly #output: Output;
  readonly #notes: MissNotes;
  readonly #labels: readonly string[];
  #waiting: string[];

  constructor(output: Output, notes: MissNotes, groupBy: readonly GroupBy[]) {
    this.#output = output;
    this.#notes = notes;
    this.#labels = groupBy.flatMap((by) => (typeof by === 'object' ? [by.label] : []));
    this.#waiting = [missesHead(this.#labels)];
  }

  readonly add: NonNullable<DetailsKept['onMiss']> = (miss, { labels }) => {
    const own = this.#labels.map((name) => (Object.hasOwn(labels, name) ? (labels[name] as string) : ''));
    this.#waiting.push(missRow(listedMiss({ miss, labels }, this.#notes), own));
  };

  /** Writes what came since it was called last. */
  async write(): Promise<void> {
    const text = this.#waiting.join('');
    this.#waiting = [];
    if (text !== '') await this.#output.write(text);
  }

  async close(): Promise<void> {
    await this.write();
    await this.#output.close();
  }
}
