import type { Language } from '../../../vocabulary/index.js';
import { scriptSheet } from '../scriptSheet.js';
import { answersOf } from './answersOf.js';
import { momentIn } from './momentIn.js';
import { OFFICE_WORDS } from './officeWords.js';
import { isOwnCell } from './ownCells.js';
import { type Placed, placedIn } from './placedIn.js';
import { columnsOf, ticketIn } from './ticketColumns.js';

/** The language of words in cells: 'en' or 'nl'. */
const LANGUAGE: Language = 'en';
/** The name of the sheet with the tickets; '' is the sheet that is open. Power Automate opens none: name it for that. */
const SHEET = '';
/** How date-time cells are shown. */
const DATE_FORMAT = 'ddd yyyy-mm-dd hh:mm';
/** The deadlines that are explained in a column of their own, such as ['response', 'MTTR']. */
const EXPLAINED: readonly string[] = [];

/**
 * Writes deadlines beside the tickets of a sheet: its first used row holds the headings. Cells show Amsterdam's clocks.
 *
 * Tickets are judged as they stand at the moment in the cell that is named SLA_at; where the workbook has none, or an empty one, now. It writes into
 * columns of its own alone: where one of those holds anything else, it says so and writes nothing.
 */
export function main(workbook: ExcelScript.Workbook): void {
  const cells = scriptSheet({ language: LANGUAGE });
  const words = OFFICE_WORDS[LANGUAGE];
  const sheet = SHEET === '' ? workbook.getActiveWorksheet() : workbook.getWorksheet(SHEET);
  if (sheet === undefined) throw new Error(words.noSheet(SHEET));
  const used = sheet.getUsedRange(true);
  if (used === undefined) throw new Error(words.emptySheet);
  const [headings, ...rows] = used.getValues() as [string[], ...(string | number | boolean)[][]];
  const columns = columnsOf(headings, words);
  const placed = placedIn(headings, EXPLAINED);

  // All is checked before anything is written.
  const formulas = used.getFormulas().slice(1);
  const isKept = ({ answer, place }: Placed) =>
    place < headings.length && rows.some((row, line) => !isOwnCell(answer, row[place], formulas[line]?.[place]));
  const kept = placed.filter((column) => isKept(column));
  if (kept.length > 0) throw new Error(words.wouldOverwrite(kept.map(({ place }) => String(headings[place]))));

  const asked = { cells, columns, words, atMs: momentIn(workbook, cells), answers: placed.map(({ answer }) => answer) };
  const found = rows.map((row) => answersOf(asked, ticketIn(row, columns)));
  placed.forEach(({ answer, place }, column) => {
    const target = sheet.getRangeByIndexes(used.getRowIndex(), used.getColumnIndex() + place, rows.length + 1, 1);
    if (answer.holds === 'date') target.setNumberFormat(DATE_FORMAT);
    target.setValues([answer.headings[LANGUAGE], ...found.map((line) => line[column] as string | number | boolean)].map((cell) => [cell]));
  });
}
