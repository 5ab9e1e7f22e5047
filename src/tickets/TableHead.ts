import type { SheetFacts } from './OpenRecords.js';

/** What a file of tickets begins with: by it is decided how the file is read. */
export interface TableHead {
  readonly header: readonly string[];
  /** Whether a line of the file is that header; where none is, the columns are called by their places. */
  readonly hasHeader: boolean;
  /** How many lines of titles stand above it. */
  readonly titles: number;
  /** Of a workbook: the sheet that is read. */
  readonly sheet?: SheetFacts | undefined;
  /** The cells of the first rows; they come among the rows too. */
  readonly sample: () => readonly (readonly string[])[];
  /** Takes more rows for the first ones; whether there were any. */
  readonly lookFurther: () => Promise<boolean>;
}
