import type { CsvRecord } from './csvRecords.js';
import type { Dialect } from './dialect.js';

/** The records of a file, however it holds them, the header among them. */
export interface OpenRecords {
  /** How what is made of them is written. */
  readonly dialect: Dialect;
  readonly records: AsyncGenerator<readonly CsvRecord[], void>;
  readonly sheet?: SheetFacts;
}

/** Which sheet of a workbook is read. */
export interface SheetFacts {
  readonly name: string;
  /** The sheets that are not. */
  readonly others: readonly string[];
  /** Whether its days count from 1904. */
  readonly days1904: boolean;
}
