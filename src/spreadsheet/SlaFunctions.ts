import type { Cells, CellValue } from './Cells.js';

/** What a function gives back: a cell for values, a range for ranges. */
export type Answers = CellValue | CellValue[][];

/** The functions of a spreadsheet; `cellFunctions.ts` says what each answers. */
export interface SlaFunctions {
  readonly SLA_RESPONSE_DUE: (priority: Cells, reported: Cells) => Answers;
  readonly SLA_UPDATE_DUE: (priority: Cells, last_contact: Cells) => Answers;
  readonly SLA_MTTR_DUE: (priority: Cells, reported: Cells) => Answers;
  readonly SLA_SUPPORT_HOURS: (from: Cells, to: Cells) => Answers;
  readonly SLA_STATUS: (due: Cells, done: Cells, at?: Cells) => Answers;
  readonly SLA_IS_WORKING_DAY: (date: Cells) => Answers;
  readonly SLA_NEXT_WORKING_DAY: (date: Cells, n?: Cells) => Answers;
  readonly SLA_EXPLAIN: (priority: Cells, reported: Cells, kpi: Cells) => Answers;
}
