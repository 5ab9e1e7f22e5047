import { LANGUAGES, STATE_WORDS, type State, UNDATED, UNDATED_WORDS, type Undated } from '../vocabulary/index.js';
import { type CellValue, isEmpty } from './Cells.js';
import { instantInCell } from './cellInstant.js';
import type { CellRow } from './overCells.js';
import type { Sheet } from './Sheet.js';

/** R5, R9. How a deadline stands: met at or before it, missed after it, running until then; a promise without a date is never either. */
export function statusCell(sheet: Sheet, { due, done, at }: CellRow<'due' | 'done' | 'at'>): CellValue {
  if (isEmpty(due.received)) return '';
  const undated = undatedIn(due.received);
  if (undated !== undefined) return UNDATED_WORDS[undated][sheet.language];
  const dueMs = instantInCell(sheet, due).epochMs;
  const doneMs = isEmpty(done.received) ? undefined : instantInCell(sheet, done).epochMs;
  const atMs = isEmpty(at.received) ? doneMs : instantInCell(sheet, at).epochMs;
  if (atMs === undefined) return '';
  const word = (state: State) => STATE_WORDS[state][sheet.language];
  // What is done later than it is asked has not been done then.
  if (doneMs !== undefined && doneMs <= atMs) return word(doneMs <= dueMs ? 'met' : 'missed');
  return word(atMs <= dueMs ? 'running' : 'missed');
}

/** The outcome without a date that a cell says, in either language. */
function undatedIn(cell: unknown): Undated | undefined {
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim().toLowerCase();
  return UNDATED.filter((kind) => LANGUAGES.some((language) => UNDATED_WORDS[kind][language] === text))[0];
}
