import type { PriorityReader, RefusedRow, TicketFile, TimeReader } from '../../tickets/index.js';
import { findColumns, isRefused, openTicketFile, type Settings, TICKET_ROLES, type Ticket, ticketReader } from '../../tickets/index.js';
import type { Language } from '../../vocabulary/index.js';
import { ALL_GOOD, type ExitCode, SOME_REFUSED } from '../exitCode.js';
import type { CliIo } from '../io.js';
import { openOutput } from '../openOutput.js';
import { openSource } from '../openSource.js';
import { RefusalLog } from '../RefusalLog.js';
import { type AddedColumns, addedColumns, refuseTakenNames } from './addedColumns.js';
import { csvWriter } from './csvWriter.js';
import { jsonWriter } from './jsonWriter.js';
import type { RowWriter } from './RowWriter.js';
import { tableWriter } from './tableWriter.js';

/** What is to be done with a file of tickets. */
export interface FileRequest {
  readonly file: string;
  readonly output: string | undefined;
  readonly form: 'csv' | 'json' | 'table';
  readonly explainedIn: Language | undefined;
  readonly settings: Settings;
  readonly readPriority: PriorityReader;
  readonly readTime: TimeReader;
}

/** Reads tickets and writes them with their deadlines, piece by piece; a refused row is printed on standard error, nothing is dropped in silence. */
export async function deadlinesOfFile(request: FileRequest, io: CliIo): Promise<ExitCode> {
  const sharesTerminal = request.output === undefined && io.stdout.isTTY === true;
  const source = await openSource(request.file, io, !sharesTerminal);
  try {
    const file = await openTicketFile(source, request.settings);
    try {
      return await writeDeadlines(request, file, new RefusalLog(io, source.progress), io);
    } finally {
      await file.close();
    }
  } finally {
    source.progress.stop();
  }
}

async function writeDeadlines(request: FileRequest, file: TicketFile, refusals: RefusalLog, io: CliIo): Promise<ExitCode> {
  const added = addedColumns(request.explainedIn);
  refuseTakenNames(file.header, added);
  const columns = findColumns(file.header, request.settings, TICKET_ROLES);
  const read = ticketReader(file.header, columns, request.readPriority, request.readTime);
  const writer = rowWriter(request.form, file, added);
  const output = await openOutput(request, io);
  let written = 0;
  await output.write(writer.begin());
  for await (const batch of file.rows(read)) {
    const tickets = ticketsOf(batch, refusals);
    written += tickets.length;
    await refusals.print();
    await output.write(writer.rows(tickets));
  }
  await output.write(writer.end());
  await output.close();
  if (refusals.count > 0 || request.output !== undefined) await refusals.note([summary(written, refusals.count)]);
  return refusals.count === 0 ? ALL_GOOD : SOME_REFUSED;
}

/** The good rows; the others go to the log. */
function ticketsOf(batch: readonly (Ticket | RefusedRow)[], refusals: RefusalLog): readonly Ticket[] {
  const tickets: Ticket[] = [];
  for (const row of batch) {
    if (isRefused(row)) refusals.add(row);
    else tickets.push(row);
  }
  return tickets;
}

function rowWriter(form: FileRequest['form'], { header, dialect }: TicketFile, added: AddedColumns): RowWriter {
  switch (form) {
    case 'csv':
      return csvWriter(header, dialect, added);
    case 'json':
      return jsonWriter(header, added);
    case 'table':
      return tableWriter();
  }
}

function summary(written: number, refused: number): string {
  const count = (rows: number) => rows.toLocaleString('en-US');
  return `${count(written)} ${written === 1 ? 'row' : 'rows'} written, ${count(refused)} refused`;
}
