import type { TimedAgreement } from '../deadline/index.js';
import type { Given } from '../errors/index.js';
import type { TrailWords } from '../explain/index.js';
import type { EpochMs, WallMs } from '../time/index.js';
import type { Language } from '../vocabulary/index.js';
import type { CellMistakes } from './CellMistakes.js';
import type { CellValue } from './Cells.js';
import type { DateSystem } from './serial.js';

/** What the functions of a spreadsheet compute with. */
export interface Sheet {
  /** The agreement and its calendar: compiled here, or carried by a file. */
  readonly timed: TimedAgreement;
  /** The clocks that the sheet's cells show. */
  readonly clocks: Clocks;
  readonly dates: DateSystem;
  /** Reads a text that names its zone. A file carries the clocks of one zone, and reads no such text. */
  readonly zonedInstantIn?: (cell: Given, text: string) => EpochMs | undefined;
  readonly language: Language;
  /** The words of explanations. */
  readonly words: Readonly<Record<Language, TrailWords>>;
  /** The words of what is wrong with cells, in its language. */
  readonly mistakes: CellMistakes;
  /** What a cell of a range shows where its input is wrong; a lone cell's mistake is thrown. */
  readonly errorCell: (message: string) => CellValue;
}

/** The clocks of a zone. */
export interface Clocks {
  readonly zone: string;
  /** What they show at an instant. */
  readonly wallMs: (epochMs: EpochMs) => WallMs;
  /** The instants at which they show a reading, in order: one; none, or two, where they change. */
  readonly instants: (wallMs: WallMs) => readonly EpochMs[];
}
