import { LANGUAGES, STATE_WORDS, type State, UNDATED, UNDATED_WORDS, type Undated } from '../vocabulary/index.js';
import { type CellValue, isEmpty } from './Cells.js';
import { instantInCell } from './cellInstant.js';
import type { Sheet } from './Sheet.js';

/** R5, R9. How a deadline stands: met at or before it, missed after it, running until then; a promise without a date is never either. */
export function statusOf(sheet: Sheet, [dueCell, doneCell, atCell]: readonly CellValue[], fn: string): CellValue {
  if (isEmpty(dueCell)) return '';
  const undated = undatedIn(dueCell);
  if (undated !== undefined) return UNDATED_WORDS[undated][sheet.language];
  const due = instantInCell(sheet, dueCell, fn, 'due').epochMs;
  const done = isEmpty(doneCell) ? undefined : instantInCell(sheet, doneCell, fn, 'done').epochMs;
  const at = isEmpty(atCell) ? done : instantInCell(sheet, atCell, fn, 'at').epochMs;
  if (at === undefined) return '';
  const word = (state: State) => STATE_WORDS[state][sheet.language];
  // What is done later than it is asked has not been done then.
  if (done !== undefined && done <= at) return word(done <= due ? 'met' : 'missed');
  return word(at <= due ? 'running' : 'missed');
}

/** The outcome without a date that a cell says, in either language. */
function undatedIn(cell: CellValue): Undated | undefined {
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim().toLowerCase();
  return UNDATED.filter((kind) => LANGUAGES.some((language) => UNDATED_WORDS[kind][language] === text))[0];
}
