/** What stands in a cell of a table: whole numbers and texts; `null` for none. */
export type TableCell = number | string | null;

/** A column of a table. */
export interface TableColumn {
  /** What it is called: letters, digits and underscores. */
  readonly name: string;
  /** What its cells hold, where they are not empty. */
  readonly type: 'integer' | 'text';
}

/** A table as plain rows, for any engine to load: the first column is its key. */
export interface CalendarTable {
  /** What it is called behind the prefix: `segments` is loaded as `sla_segments`. */
  readonly name: 'calendar' | 'targets' | 'moments' | 'segments' | 'positions';
  /** Its columns, the key first. */
  readonly columns: readonly TableColumn[];
  /** Its rows, a cell for each column. */
  readonly rows: readonly (readonly TableCell[])[];
}

/**
 * An agreement as tables in which every look-up is a join on one whole number. What they hold of time is one function, the support time before an
 * instant (its *position*), and that function's inverse.
 */
export interface CalendarTables {
  /** One row: what agreement, zone and years the tables are of, and which version of this library made them. */
  readonly calendar: CalendarTable;
  /** By priority: how each of its targets counts. */
  readonly targets: CalendarTable;
  /** By `floor(instant / momentMs)`: the segment in which that stretch of time begins, and the instants in it at which the next one does. */
  readonly moments: CalendarTable;
  /** Stretches of time in which support time runs or rests, in order: all that a deadline needs to know of the instant at which its clock starts. */
  readonly segments: CalendarTable;
  /** By `floor((position - 1) / positionMs)`: up to which positions how much is to be added to one for the earliest instant that has it. */
  readonly positions: CalendarTable;
  /** How long the stretches of `moments` are, in milliseconds. */
  readonly momentMs: number;
  /** How long the stretches of `positions` are, in milliseconds of support time. */
  readonly positionMs: number;
}
