import {
  BrokenRecord,
  type CsvRecord,
  csvRecords,
  type Dialect,
  decodeText,
  type NamedColumns,
  type PriorityReader,
  recogniseDialect,
  type Ticket,
  type TimeReader,
  ticketColumns,
  ticketReader,
} from '../tickets/index.js';
import type { Language } from '../vocabulary/index.js';
import { addedColumns } from './addedColumns.js';
import { ALL_GOOD, type ExitCode, SOME_REFUSED } from './exitCode.js';
import { type CliIo, writeText } from './io.js';
import { openOutput } from './output.js';
import { type ProgressBar, progressBar } from './progressBar.js';
import { csvWriter, jsonWriter, type RowWriter, tableWriter } from './rowWriter.js';
import { type TicketSource, ticketSource } from './ticketSource.js';
import { WrongUse } from './WrongUse.js';

/** What is to be done with a file of tickets. */
export interface FileRequest {
  readonly file: string;
  readonly output: string | undefined;
  readonly form: 'csv' | 'json' | 'table';
  readonly delimiter: string | undefined;
  readonly encoding: string | undefined;
  readonly explainedIn: Language | undefined;
  readonly columns: NamedColumns;
  readonly readPriority: PriorityReader;
  readonly readTime: TimeReader;
}

/** Reads tickets and writes them with their deadlines, piece by piece; what is refused is told on standard error, nothing is dropped in silence. */
export async function deadlinesOfFile(request: FileRequest, io: CliIo): Promise<ExitCode> {
  const source = await ticketSource(request.file, io);
  const sharesTerminal = request.output === undefined && io.stdout.isTTY === true;
  const progress = progressBar(io.stderr, sharesTerminal ? undefined : source.size);
  try {
    const { dialect, text } = await recogniseDialect(
      decodeText(counted(source, progress), request.encoding, source.name),
      request.delimiter,
    );
    return await writeDeadlines(request, io, { name: source.name, dialect, records: csvRecords(text, dialect), progress });
  } finally {
    progress.stop();
  }
}

async function* counted({ chunks }: TicketSource, progress: ProgressBar): AsyncGenerator<Buffer | string, void> {
  for await (const chunk of chunks) {
    yield chunk;
    progress.advance(chunk.length);
  }
}

interface OpenFile {
  readonly name: string;
  readonly dialect: Dialect;
  readonly records: AsyncGenerator<readonly CsvRecord[], void>;
  readonly progress: ProgressBar;
}

async function writeDeadlines(request: FileRequest, io: CliIo, { name, dialect, records, progress }: OpenFile): Promise<ExitCode> {
  const { header, first } = await readHeader(records, name);
  const read = ticketReader(
    header,
    ticketColumns(header, request.columns, addedColumns(request.explainedIn).names),
    request.readPriority,
    request.readTime,
  );
  const writer = rowWriter(request, header, dialect);
  const output = await openOutput(request, io);
  const total = { written: 0, refused: 0 };
  const tell = async (lines: readonly string[]) => {
    if (lines.length === 0) return;
    progress.clear();
    await writeText(io.stderr, `${lines.join('\n')}\n`);
  };
  const handle = async (batch: readonly CsvRecord[]) => {
    const rows = batch.map(read);
    const tickets = rows.filter((row): row is Ticket => !('refused' in row));
    total.written += tickets.length;
    total.refused += rows.length - tickets.length;
    await tell(rows.flatMap((row) => ('refused' in row ? row.refused : [])));
    await output.write(writer.rows(tickets));
  };
  try {
    await output.write(writer.begin());
    await handle(first);
    for await (const batch of records) await handle(batch);
  } catch (error) {
    if (!(error instanceof BrokenRecord)) throw error;
    total.refused += 1;
    await tell([`line ${error.line}: ${error.message}`]);
  } finally {
    await records.return();
  }
  await output.write(writer.end());
  await output.close();
  if (total.refused > 0 || request.output !== undefined) await tell([summary(total)]);
  return total.refused === 0 ? ALL_GOOD : SOME_REFUSED;
}

async function readHeader(records: OpenFile['records'], name: string): Promise<{ header: readonly string[]; first: readonly CsvRecord[] }> {
  let rows: readonly CsvRecord[] = [];
  try {
    while (rows.length < 2) {
      const { value, done } = await records.next();
      if (done === true || value === undefined) break;
      rows = [...rows, ...value];
    }
  } catch (error) {
    if (error instanceof BrokenRecord) throw new WrongUse(`${name}, line ${error.line}: ${error.message}`);
    throw error;
  }
  const [header, ...first] = rows;
  if (header === undefined) throw new WrongUse(`${name} is empty; its first line must name the columns`);
  if (first.length === 0) throw new WrongUse(`${name} has a header on line ${header.line} and no rows below it`);
  return { header: header.cells, first };
}

function rowWriter({ form, explainedIn }: FileRequest, header: readonly string[], dialect: Dialect): RowWriter {
  const added = addedColumns(explainedIn);
  switch (form) {
    case 'csv':
      return csvWriter(header, dialect, added);
    case 'json':
      return jsonWriter(header, added);
    case 'table':
      return tableWriter();
  }
}

function summary({ written, refused }: { readonly written: number; readonly refused: number }): string {
  const count = (rows: number) => rows.toLocaleString('en-US');
  return `${count(written)} ${written === 1 ? 'row' : 'rows'} written, ${count(refused)} refused`;
}
