import { BrokenRecord, type CsvRecord } from './csvRecords.js';
import type { Dialect } from './dialect.js';
import { FirstRecords } from './FirstRecords.js';
import { isZip, refuseOtherText } from './foreignFile.js';
import { type Header, headerOf, isBlank } from './headerOf.js';
import { brokenIn, hasNoRows, isEmptyFile, placeOf } from './messages/ofFiles.js';
import { WrongFile } from './Refusal.js';
import type { RefusedRow, RowReader } from './Row.js';
import type { FileSettings } from './Settings.js';
import { sheetRecords } from './sheetRecords.js';
import type { TableHead } from './TableHead.js';
import type { TicketSource } from './TicketSource.js';
import { textRecords } from './textRecords.js';
import { joined, unpacked } from './unpacked.js';

/** A file of tickets whose header has been read. */
export interface TicketFile extends TableHead {
  readonly dialect: Dialect;
  /** The rows below the header, a batch for each piece that is read; a row that cannot be told from those after it is the last, and refused. */
  readonly rows: <Read>(read: RowReader<CsvRecord, Read>) => AsyncGenerator<Iterable<Read | RefusedRow>, void>;
  /** Lets go of the source; owed also where its rows were not read to the end. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a file of separated values or a workbook, and reads its header.
 *
 * @throws {WrongFile} where it has no header, or no row below it
 */
export async function openTicketFile(source: TicketSource, settings: FileSettings): Promise<TicketFile> {
  const bytes = unpacked(source);
  const { value: head = Buffer.alloc(0) } = await bytes.next();
  const open = isZip(head) ? sheetRecords : textRecords;
  const { dialect, records, sheet } = await open({ name: source.name, bytes: joined(head, bytes) }, settings);
  const close = async () => {
    await records.return();
  };
  try {
    const first = new FirstRecords(records);
    await first.readTo(SAMPLE_ROWS);
    const { header, line, titles } = beginningOf(first, source.name);
    const below = () => headerOf(first.read).rows;
    return {
      ...{ dialect, header, hasHeader: line > 0, titles, sheet, close },
      sample: () => below().map(({ cells }) => cells),
      lookFurther: () => first.readTo(Math.min(first.read.length * 4, MOST_SAMPLE_ROWS)),
      rows: (read) => rowsOf(below(), first.broken, records, read),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type Records = AsyncGenerator<readonly CsvRecord[], void>;

/** By so many rows a file is understood, or else by so many more, and never by more than this. */
const SAMPLE_ROWS = 5_000;
const MOST_SAMPLE_ROWS = 100_000;

/** The header, and one row at least. */
function beginningOf({ read, broken }: FirstRecords, name: string): Header {
  refuseOtherText(name, read[0]?.cells[0] ?? '');
  const found = headerOf(read);
  const { line, rows } = found;
  if (broken !== undefined && rows.length === 0) throw new WrongFile(brokenIn(name, broken.line, broken.sentence));
  if (read.length === 0) throw new WrongFile(isEmptyFile(name));
  if (rows.length === 0) throw new WrongFile(hasNoRows(name, line));
  return found;
}

async function* rowsOf<Read>(
  first: readonly CsvRecord[],
  broken: BrokenRecord | undefined,
  records: Records,
  read: RowReader<CsvRecord, Read>,
): AsyncGenerator<Iterable<Read | RefusedRow>, void> {
  yield eachRead(first, read);
  try {
    if (broken !== undefined) throw broken;
    for await (const batch of records) yield eachRead(batch, read);
  } catch (error) {
    if (!(error instanceof BrokenRecord)) throw error;
    const { line, sentence } = error;
    yield [{ line, place: placeOf(line, ''), reasons: [{ kind: sentence, sentence }] }];
  }
}

/** What is made of a row is made when it is asked for, and gone before the next one is: collecting all of a piece costs more than reading it. */
function* eachRead<Read>(records: readonly CsvRecord[], read: RowReader<CsvRecord, Read>): Generator<Read | RefusedRow, void> {
  for (const record of records) if (!isBlank(record)) yield read(record);
}
