import { BrokenRecord, type CsvRecord, csvRecords } from './csvRecords.js';
import { decodeText } from './decodeText.js';
import { type Dialect, delimiterIn, recogniseDialect } from './dialect.js';
import { WrongFile } from './Refusal.js';
import type { RefusedRow, RowReader } from './Row.js';
import type { FileSettings } from './Settings.js';
import type { TicketSource } from './TicketSource.js';

/** A file of tickets whose header has been read. */
export interface TicketFile {
  readonly dialect: Dialect;
  readonly header: readonly string[];
  /** The rows below the header, a batch for each piece that is read; a row that cannot be told from those after it is the last, and refused. */
  readonly rows: <Read>(read: RowReader<CsvRecord, Read>) => AsyncGenerator<readonly (Read | RefusedRow)[], void>;
  /** Lets go of the source; owed also where its rows were not read to the end. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a file of separated values and reads its header.
 *
 * @throws {WrongFile} where it has no header, or no row below it
 */
export async function openTicketFile(source: TicketSource, { encoding, delimiter }: FileSettings): Promise<TicketFile> {
  const named = delimiter === undefined ? undefined : delimiterIn(delimiter);
  const { dialect, text, firstLine } = await recogniseDialect(decodeText(source, encoding), named);
  const { delimiter: by, newline } = dialect;
  const records = csvRecords(text, { delimiter: by, lineEnd: newline === '\r' ? '\r' : '\n', firstLine });
  const close = async () => {
    await records.return();
  };
  try {
    const [header, ...first] = await beginningOf(records, source.name);
    return { dialect, header: header.cells, rows: (read) => rowsOf(first, records, read), close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Records = AsyncGenerator<readonly CsvRecord[], void>;

/** The header, and one row at least. */
async function beginningOf(records: Records, name: string): Promise<readonly [CsvRecord, ...CsvRecord[]]> {
  const [header, ...rows] = await firstRecords(records, name);
  if (header === undefined) throw new WrongFile(`${name} is empty; its first line must name the columns`);
  if (rows.length === 0) throw new WrongFile(`${name} has a header on line ${header.line} and no rows below it`);
  return [header, ...rows];
}

async function firstRecords(records: Records, name: string): Promise<readonly CsvRecord[]> {
  let read: readonly CsvRecord[] = [];
  try {
    while (read.length < 2) {
      const { value, done } = await records.next();
      if (done === true) break;
      read = [...read, ...value];
    }
    return read;
  } catch (error) {
    throw error instanceof BrokenRecord ? new WrongFile(`${name}, line ${error.line}: ${error.message}`) : error;
  }
}

async function* rowsOf<Read>(
  first: readonly CsvRecord[],
  records: Records,
  read: RowReader<CsvRecord, Read>,
): AsyncGenerator<readonly (Read | RefusedRow)[], void> {
  yield first.map(read);
  try {
    for await (const batch of records) yield batch.map(read);
  } catch (error) {
    if (!(error instanceof BrokenRecord)) throw error;
    yield [{ place: `line ${error.line}`, reasons: [[error.message]] }];
  }
}
