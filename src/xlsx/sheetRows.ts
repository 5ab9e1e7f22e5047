import { BrokenWorkbook } from './BrokenWorkbook.js';
import { type CellBook, CellReader, FORMULA_ONLY } from './CellReader.js';
import { columnAt } from './columnAt.js';
import { readXml } from './readXml.js';

/** A row of a sheet: its number, as a spreadsheet shows it, and its cells as texts, up to the last that holds something. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Formulas are filled down to rows that nobody has written in. */
function holdsMore(cell: string): boolean {
  return cell !== '' && cell !== FORMULA_ONLY;
}

/** The rows of a sheet that hold something, a batch for each piece that is read. */
export async function* sheetRows(part: string, pieces: AsyncIterable<string>, book: CellBook): AsyncGenerator<readonly SheetRow[], void> {
  const cell = new CellReader(book);
  let isInCell = false;
  let rows: SheetRow[] = [];
  let line = 0;
  let cells: string[] = [];
  let place = -1;
  const read = readXml(part, pieces, {
    begin: (name, attributes) => {
      if (isInCell) cell.enter(name);
      else if (name === 'row') {
        line = next(line, attributes['r'] === undefined ? line + 1 : Number(attributes['r']), part);
        cells = [];
        place = -1;
      } else if (name === 'c') {
        const { r: reference } = attributes;
        place = next(place, reference === undefined ? place + 1 : columnAt(reference), part);
        isInCell = true;
        cell.begin(attributes);
      }
    },
    end: (name) => {
      if (name === 'c') {
        isInCell = false;
        const text = cell.text();
        if (text === '') return;
        while (cells.length < place) cells.push('');
        cells.push(text);
      } else if (isInCell) cell.leave(name);
      else if (name === 'row' && cells.some(holdsMore)) rows.push({ line, cells });
    },
    text: (text) => {
      if (isInCell) cell.add(text);
    },
  });
  for await (const _ of read) {
    if (rows.length > 0) yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

/** Where the next row or cell stands: behind the one before it. */
function next(before: number, at: number | undefined, part: string): number {
  if (at === undefined || !(at > before)) throw new BrokenWorkbook('disorder', part);
  return at;
}
