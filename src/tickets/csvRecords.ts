import { type CsvError, type Options, Parser } from 'csv-parse';
import type { Dialect } from './dialect.js';

/** A record of a file of separated values, with the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A record that cannot be told from those after it: reading ends there. */
export class BrokenRecord extends Error {
  override readonly name = 'BrokenRecord';
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

const LARGEST_RECORD_BYTES = 10_000_000;

/**
 * The records of a text, a batch for each piece of it; the header is a record like any other, blank lines are none.
 *
 * @throws {BrokenRecord} after the last good record, where a quote is never closed
 */
export async function* csvRecords(text: AsyncIterable<string>, dialect: Dialect): AsyncGenerator<readonly CsvRecord[], void> {
  let batch: CsvRecord[] = [];
  // csv-parse counts a line break within quotes as two where it is CRLF, so the lines are counted here.
  let line = 1;
  const parser = new RecordParser(optionsFor(dialect), (cells) => {
    if (cells.length > 1 || cells[0] !== '') batch.push({ line, cells });
    line += 1 + lineBreaksIn(cells);
  });
  // The error is met where the text is written to the parser.
  parser.on('error', () => {});
  parser.resume();
  try {
    for await (const piece of text) {
      const failure = await feed(parser, piece);
      yield batch;
      if (failure !== undefined) throw broken(failure, line);
      batch = [];
    }
    const failure = await feed(parser);
    yield batch;
    if (failure !== undefined) throw broken(failure, line);
  } finally {
    parser.destroy();
  }
}

/** Hands its records over as they are read. A stream would drop those that wait in it when a later one is broken. */
class RecordParser extends Parser {
  constructor(
    options: Options,
    private readonly receive: (cells: string[]) => void,
  ) {
    super(options);
  }

  override push(cells: string[] | null): boolean {
    if (cells === null) return super.push(null);
    this.receive(cells);
    return true;
  }
}

function optionsFor({ delimiter, newline }: Dialect): Options {
  return {
    delimiter,
    record_delimiter: newline === '\r' ? ['\r'] : ['\r\n', '\n'],
    relax_column_count: true,
    // A quote inside a cell stands for itself: `19" screen`.
    relax_quotes: true,
    max_record_size: LARGEST_RECORD_BYTES,
  };
}

/** Gives the parser a piece of text, or says that there is no more; what is wrong with it comes back. */
function feed(parser: Parser, piece?: string): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const done = (error?: Error | null) => resolve(error ?? undefined);
    if (piece === undefined) parser.end(done);
    else parser.write(piece, done);
  });
}

function lineBreaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) count += cell.split(/\r\n|\n|\r/).length - 1;
  }
  return count;
}

function broken(error: Error | CsvError, line: number): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return new BrokenRecord(line, 'a quote is opened in this row and never closed; this row and all below it are refused');
  }
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return new BrokenRecord(line, 'the row is longer than 10 MB; close its quote. This row and all below it are refused');
  }
  return error;
}
