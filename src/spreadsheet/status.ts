import { LANGUAGES, STATE_WORDS, UNDATED, type Undated } from '../vocabulary/index.js';
import { type CellValue, isEmpty } from './Cells.js';
import { instantInCell } from './cellInstant.js';
import type { Sheet } from './Sheet.js';

/** R5, R9. How a deadline stands: met at or before it, missed after it, running until then; a promise without a date is never either. */
export function statusOf(sheet: Sheet, [dueCell, doneCell, atCell]: readonly CellValue[], fn: string): CellValue {
  if (isEmpty(dueCell)) return '';
  const undated = undatedIn(dueCell);
  if (undated !== undefined) return STATE_WORDS[sheet.language][undated];
  const due = instantInCell(sheet, dueCell, fn, 'due').epochMs;
  const done = isEmpty(doneCell) ? undefined : instantInCell(sheet, doneCell, fn, 'done').epochMs;
  const at = isEmpty(atCell) ? done : instantInCell(sheet, atCell, fn, 'at').epochMs;
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
