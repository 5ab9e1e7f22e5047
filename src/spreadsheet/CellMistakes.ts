import type { SaysOutside } from '../clock/index.js';
import type { Mistake } from '../errors/index.js';

/** What can be wrong with what a function of a spreadsheet was given, as a language says it. */
export interface CellMistakes {
  readonly noInstant: () => Mistake;
  readonly textNoInstant: () => Mistake;
  readonly textNoOffset: () => Mistake;
  readonly noSerial: (first: number) => Mistake;
  /** The clocks of a zone skip a reading, or show it twice; the texts that would say which is meant. */
  readonly skipped: (zone: string, texts: readonly string[]) => Mistake;
  readonly twice: (zone: string, texts: readonly string[]) => Mistake;
  readonly outside: SaysOutside;
  readonly noDate: () => Mistake;
  readonly noCount: () => Mistake;
  readonly noPriority: () => Mistake;
  readonly noKpi: () => Mistake;
  /** The same of a cell that is empty. */
  readonly empty: (mistake: Mistake) => Mistake;
  readonly noRange: () => Mistake;
  readonly otherShape: (rows: number, columns: number, height: number, width: number) => Mistake;
}
