import type { Cells, CellValue } from './Cells.js';

/** What a function gives back: a cell for values, a range for ranges. */
export type Answers = CellValue | CellValue[][];

/** The functions of a spreadsheet; `cellFunctions.ts` says what each answers. */
export interface SlaFunctions {
  /** When the first response is due. */
  readonly SLA_RESPONSE_DUE: (priority: Cells, reported: Cells) => Answers;
  /** When the next update is due. */
  readonly SLA_UPDATE_DUE: (priority: Cells, last_contact: Cells) => Answers;
  /** When the repair is due. */
  readonly SLA_MTTR_DUE: (priority: Cells, reported: Cells) => Answers;
  /** The support time between two instants, in hours. */
  readonly SLA_SUPPORT_HOURS: (from: Cells, to: Cells) => Answers;
  /** How a promise stands. */
  readonly SLA_STATUS: (due: Cells, done: Cells, at?: Cells) => Answers;
  /** Whether a date is a working day. */
  readonly SLA_IS_WORKING_DAY: (date: Cells) => Answers;
  /** The n-th working day after a date. */
  readonly SLA_NEXT_WORKING_DAY: (date: Cells, n?: Cells) => Answers;
  /** Why a deadline is what it is. */
  readonly SLA_EXPLAIN: (priority: Cells, reported: Cells, kpi: Cells) => Answers;
}
