import { BrokenWorkbook, openWorkbook, type SheetRow } from '../xlsx/index.js';
import { chosenSheet } from './chosenSheet.js';
import type { CsvRecord } from './csvRecords.js';
import type { Unpacked } from './decodeText.js';
import { type Dialect, delimiterIn } from './dialect.js';
import { brokenWorkbook, hasNoEncoding, workbookTooLarge } from './messages/ofWorkbooks.js';
import type { OpenRecords } from './OpenRecords.js';
import { WrongFile, WrongSetting } from './Refusal.js';
import type { FileSettings } from './Settings.js';

/** What is made of a workbook is separated values, for a spreadsheet again: it knows UTF-8 by a mark. */
const DIALECT: Dialect = { delimiter: ',', newline: '\r\n', byteOrderMark: true, separatorLine: false };

/** Larger files are not held in memory. */
const LARGEST_FILE = 1_000_000_000;
/** By so many rows it is known how wide the table is. */
const FIRST_ROWS = 1_000;

/** The records of a sheet of a workbook; their lines are the numbers of its rows. */
export async function sheetRecords({ name, bytes }: Unpacked, { encoding, delimiter, sheet }: FileSettings): Promise<OpenRecords> {
  if (encoding !== undefined) throw new WrongSetting('encoding', hasNoEncoding(name));
  const dialect = delimiter === undefined ? DIALECT : { ...DIALECT, delimiter: delimiterIn(delimiter) };
  try {
    const workbook = await openWorkbook(await wholeOf(name, bytes));
    const chosen = await chosenSheet(name, workbook, sheet);
    const others = workbook.sheets.filter((each) => each !== chosen).map((each) => each.name);
    return {
      ...{ dialect, sheet: { name: chosen.name, others, days1904: workbook.days1904 } },
      records: named(name, even(workbook.rows(chosen))),
    };
  } catch (error) {
    throw inFile(name, error);
  }
}

async function wholeOf(name: string, bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > LARGEST_FILE) throw new WrongFile(workbookTooLarge(name));
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Rows of one width, that of the widest of the first ones: a sheet leaves out cells that hold nothing. */
async function* even(batches: AsyncGenerator<readonly SheetRow[], void>): AsyncGenerator<readonly CsvRecord[], void> {
  let first: SheetRow[] | undefined = [];
  let width = 0;
  const filled = ({ line, cells }: SheetRow): CsvRecord =>
    cells.length >= width ? { line, cells } : { line, cells: [...cells, ...Array<string>(width - cells.length).fill('')] };
  for await (const rows of batches) {
    if (first === undefined) {
      yield rows.map(filled);
      continue;
    }
    first.push(...rows);
    width = rows.reduce((most, { cells }) => Math.max(most, cells.length), width);
    if (first.length < FIRST_ROWS) continue;
    yield first.map(filled);
    first = undefined;
  }
  if (first !== undefined) yield first.map(filled);
}

/** The same, in whose errors the file has its name. */
async function* named(name: string, records: AsyncGenerator<readonly CsvRecord[], void>): AsyncGenerator<readonly CsvRecord[], void> {
  try {
    yield* records;
  } catch (error) {
    throw inFile(name, error);
  }
}

function inFile(name: string, error: unknown): unknown {
  return error instanceof BrokenWorkbook ? new WrongFile(brokenWorkbook(name, error.fault, error.part)) : error;
}
