import {
  type AgreementAt,
  type FileReading,
  fileReading,
  IdTable,
  isRefused,
  LOG_TICKET_ROLES,
  openTicketFile,
  type RefusedRow,
  type Settings,
  TICKET_ROLES,
  type Ticket,
  type TicketFile,
  ticketReader,
} from '../../tickets/index.js';
import { count, type Language } from '../../vocabulary/index.js';
import { ALL_GOOD, type ExitCode, SOME_REFUSED } from '../exitCode.js';
import { answer, type CliIo } from '../io.js';
import type { Output } from '../Output.js';
import { openOutput } from '../openOutput.js';
import { openSource } from '../openSource.js';
import { RefusalLog } from '../RefusalLog.js';
import type { LookOptions } from '../reading/readingOptions.js';
import { readingText } from '../reading/readingText.js';
import { checkText, sourceName, ticketFacts } from '../reading/sayReading.js';
import { REFUSAL_WORDS } from '../refusalWords.js';
import { isStored } from '../sameFile.js';
import { tableWidth } from '../textTable.js';
import { type AddedColumns, type AddedForm, addedColumns, refuseTakenNames } from './addedColumns.js';
import { csvWriter } from './csvWriter.js';
import { jsonWriter } from './jsonWriter.js';
import type { RowWriter } from './RowWriter.js';
import { tableWriter } from './tableWriter.js';

/** What is to be done with a file of tickets. */
export interface FileRequest {
  readonly file: string;
  readonly output: string | undefined;
  readonly form: 'csv' | 'json' | 'table';
  readonly added: AddedForm;
  /** Whether a byte order mark is written, whatever the input has. */
  readonly bom: boolean;
  readonly settings: Settings;
  readonly agreementAt: AgreementAt;
  readonly look: LookOptions;
}

/** Reads tickets and writes them with their deadlines, piece by piece; a refused row is printed on standard error, nothing is dropped in silence. */
export async function deadlinesOfFile(request: FileRequest, io: CliIo): Promise<ExitCode> {
  const { language } = request.added;
  // What goes to a pipe may come out in the terminal where the progress would be shown.
  const source = await openSource(request.file, io, request.output !== undefined || isStored(io), language);
  const output = await openOutput({ option: '--output', file: request.output, inputs: [request.file] }, io);
  try {
    const file = await openTicketFile(source, request.settings);
    try {
      const reading = await fileReading(file, request.settings, request.settings.log === true ? LOG_TICKET_ROLES : TICKET_ROLES);
      const refusals = new RefusalLog(io, source.progress, language);
      if (request.look.check === true) return await checkFile(request, source.name, file, reading, refusals, io);
      if (request.look.quiet !== true) await refusals.say(readingText(sourceName(source.name), ticketFacts(reading), language));
      const width = request.output === undefined ? tableWidth(io) : Number.POSITIVE_INFINITY;
      return await writeDeadlines({ request, file, reading, refusals, output, width });
    } finally {
      await file.close();
    }
  } finally {
    source.progress.stop();
    await output.discard();
  }
}

/** Reads a file and only says how. */
async function checkFile(
  request: FileRequest,
  name: string,
  file: TicketFile,
  reading: FileReading,
  refusals: RefusalLog,
  io: CliIo,
): Promise<ExitCode> {
  let rows = 0;
  const ids = new IdTable();
  const isNamed = reading.columns.id !== undefined;
  for await (const batch of file.rows(ticketReader(reading, ids, request.agreementAt))) {
    for (const row of batch) {
      if (row !== undefined && isRefused(row)) refusals.add(row);
      else rows += 1;
    }
  }
  await answer(
    io,
    checkText(
      { source: sourceName(name), facts: ticketFacts(reading), reading, rows, ids: isNamed ? ids.count : undefined, refusals },
      request.added.language,
    ),
  );
  return refusals.count === 0 ? ALL_GOOD : SOME_REFUSED;
}

interface Writing {
  readonly request: FileRequest;
  readonly file: TicketFile;
  readonly reading: FileReading;
  readonly refusals: RefusalLog;
  readonly output: Output;
  /** How wide a table may be. */
  readonly width: number;
}

async function writeDeadlines({ request, file, reading, refusals, output, width }: Writing): Promise<ExitCode> {
  const added = addedColumns(request.added);
  refuseTakenNames(file.header, added);
  const read = ticketReader(reading, new IdTable(), request.agreementAt);
  const writer = rowWriter(request, file, added, width);
  let written = 0;
  let text = writer.begin();
  for await (const batch of file.rows(read)) {
    const tickets = ticketsOf(batch, refusals);
    written += tickets.length;
    refusals.addRead(tickets.length);
    await refusals.print();
    await output.write(text + writer.rows(tickets));
    text = '';
  }
  await output.write(text + writer.end());
  await output.close();
  await refusals.printCounts();
  if (refusals.count > 0 || request.output !== undefined) await refusals.note([summary(written, refusals.count, request.added.language)]);
  return refusals.count === 0 ? ALL_GOOD : SOME_REFUSED;
}

/** The good rows; the refused ones are noted, and later events of a ticket have no deadlines of their own. */
function ticketsOf(batch: Iterable<Ticket | RefusedRow | undefined>, refusals: RefusalLog): readonly Ticket[] {
  const tickets: Ticket[] = [];
  for (const row of batch) {
    if (row === undefined) continue;
    if (isRefused(row)) refusals.add(row);
    else tickets.push(row);
  }
  return tickets;
}

function rowWriter({ form, bom, added: { language } }: FileRequest, file: TicketFile, added: AddedColumns, width: number): RowWriter {
  switch (form) {
    case 'csv':
      return csvWriter(file, added, bom);
    case 'json':
      return jsonWriter(file.header, added);
    case 'table':
      return tableWriter(language, width);
  }
}

function summary(written: number, refused: number, language: Language): string {
  const words = REFUSAL_WORDS[language];
  return words.written(words.rows(written, count(written, language)), count(refused, language));
}
