import type { Act } from '../agreement/index.js';
import type { FileReading } from './fileReading.js';
import type { ReadHistory } from './history.js';
import type { RefusedRow } from './Row.js';
import type { Sentence } from './Sentence.js';

/** A file of histories that was opened. */
export interface OpenHistories {
  /** How its rows are read; `undefined` where there is nothing to decide. */
  readonly reading: FileReading | undefined;
  /** R20. The acts that it records. */
  readonly recorded: readonly Act[];
  /** A batch for each piece that is read, to be gone through once. */
  readonly batches: AsyncIterable<Iterable<ReadHistory | RefusedRow>>;
  /** How many different ids its rows have, once it has been read; `undefined` where none is looked for. */
  readonly ids: () => number | undefined;
  /** What is odd about the whole, once it has been read. */
  readonly warnings: () => readonly Sentence[];
  readonly close: () => Promise<void>;
}
