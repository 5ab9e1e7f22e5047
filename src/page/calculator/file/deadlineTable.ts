import { AGREEMENT_ZONE, type AgreementTerms } from '../../../agreement/index.js';
import { csvLine } from '../../../csv/index.js';
import type { Deadline } from '../../../deadline/index.js';
import {
  fileReading,
  IdTable,
  isRefused,
  openTicketFile,
  type ReadingFacts,
  type RefusedRow,
  readingFacts,
  type Settings,
  TICKET_ROLES,
  type Ticket,
  type TicketSource,
  ticketReader,
} from '../../../tickets/index.js';
import { formatIso, offsetAt } from '../../../time/index.js';
import { type Language, UNDATED_WORDS } from '../../../vocabulary/index.js';

/** The columns that are added to a file, as the command adds them. */
const ADDED: Readonly<Record<Language, readonly string[]>> = {
  en: ['response_due', 'update_due', 'mttr_due'],
  nl: ['reactie_uiterlijk', 'update_uiterlijk', 'herstel_uiterlijk'],
};

/** A part of the table. */
export interface TablePart {
  /** Lines of separated values. */
  readonly text: string;
  /** The same as cells. */
  readonly rows: readonly (readonly string[])[];
  readonly refused: readonly RefusedRow[];
}

/** A table that is made as its file is read. */
export interface DeadlineTable {
  readonly head: readonly string[];
  readonly facts: ReadingFacts;
  readonly parts: AsyncGenerator<TablePart, void>;
  /** A column of the file that is called as one that is added. */
  readonly taken: string | undefined;
}

/**
 * A file of tickets with the deadlines of each, as a table that is written as the file is.
 *
 * @throws {WrongFile | WrongSetting} where the file cannot be read, or it cannot be decided how
 */
export async function deadlineTable(
  source: TicketSource,
  settings: Settings,
  agreement: AgreementTerms,
  language: Language,
): Promise<DeadlineTable> {
  const file = await openTicketFile(source, settings);
  const reading = await fileReading(file, settings, TICKET_ROLES);
  const { dialect, hasHeader } = file;
  const added = ADDED[language];
  const head = [...file.header, ...added];
  const line = csvLine(dialect);
  const begin = `\uFEFF${dialect.separatorLine ? `sep=${dialect.delimiter}${dialect.newline}` : ''}${hasHeader ? line(head) : ''}`;
  const readTicket = ticketReader(reading, new IdTable(), () => agreement);
  const cells = (ticket: Ticket) => [...ticket.cells, ...DEADLINES.map((kpi) => cellOf(ticket.deadlines[kpi], language))];
  async function* parts(): AsyncGenerator<TablePart, void> {
    let before = begin;
    try {
      for await (const batch of file.rows(readTicket)) {
        const read = [...batch].filter((row) => row !== undefined);
        const rows = read.flatMap((row) => (isRefused(row) ? [] : [cells(row)]));
        yield { text: before + rows.map(line).join(''), rows, refused: read.filter(isRefused) };
        before = '';
      }
    } finally {
      await file.close();
    }
  }
  const taken = file.header.find((name) => added.includes(name.trim().toLowerCase()));
  return { head, facts: readingFacts(reading, []), parts: parts(), taken };
}

const DEADLINES = ['response', 'update', 'mttr'] as const;

/** R9. An instant with its offset, or the words for what is none. */
function cellOf(deadline: Deadline, language: Language): string {
  if (deadline.kind !== 'due') return UNDATED_WORDS[deadline.kind][language];
  return formatIso(deadline.epochMs, offsetAt(AGREEMENT_ZONE, deadline.epochMs));
}
