import { LANGUAGES, STATE_WORDS, UNDATED, type Undated } from '../vocabulary/index.js';
import { type CellValue, isEmpty } from './Cells.js';
import { instantInCell } from './cellInstant.js';
import type { CellRow } from './overCells.js';
import type { Sheet } from './Sheet.js';

/** R5, R9. How a deadline stands: met at or before it, missed after it, running until then; a promise without a date is never either. */
export function statusCell(sheet: Sheet, row: CellRow<'due' | 'done' | 'at'>, fn: string): CellValue {
  if (isEmpty(row.due)) return '';
  const undated = undatedIn(row.due);
  if (undated !== undefined) return STATE_WORDS[sheet.language][undated];
  const due = instantInCell(sheet, row.due, fn, 'due').epochMs;
  const done = isEmpty(row.done) ? undefined : instantInCell(sheet, row.done, fn, 'done').epochMs;
  const at = isEmpty(row.at) ? done : instantInCell(sheet, row.at, fn, 'at').epochMs;
  if (at === undefined) return '';
  const words = STATE_WORDS[sheet.language];
  // What is done later than it is asked has not been done then.
  if (done !== undefined && done <= at) return done <= due ? words.met : words.missed;
  return at <= due ? words.running : words.missed;
}

/** The outcome without a date that a cell says, in either language. */
function undatedIn(cell: CellValue): Undated | undefined {
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim().toLowerCase();
  return UNDATED.filter((kind) => LANGUAGES.some((language) => STATE_WORDS[language][kind] === text))[0];
}
