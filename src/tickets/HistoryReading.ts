import type { Column } from './Column.js';
import type { FileReading } from './fileReading.js';
import type { IdTable } from './IdTable.js';
import type { StatusReader } from './StatusReader.js';

/** What rows are read with. */
export interface HistoryReading {
  readonly reading: FileReading;
  readonly ids: IdTable;
  readonly states: StatusReader;
  readonly labels: readonly Column[];
  /** R20. Whether the file records repairs; where it does not, a closing is no proof that one is missing. */
  readonly recordsRepair: boolean;
  /** R18. Whether an incident that was closed without a repair was repaired then. */
  readonly closingRepairs: boolean;
  /** R18. Whether a reopening that is only counted is left out of account. */
  readonly lastRepairCounts: boolean;
}
