import { type Deadlines, deadlines } from '../deadline/index.js';
import { describe, SlaInputError } from '../errors/index.js';
import type { EpochMs } from '../time/index.js';
import type { Priority } from '../vocabulary/index.js';
import type { TicketColumns } from './columns.js';
import type { CsvRecord } from './csvRecords.js';
import type { PriorityReader } from './priorityReader.js';
import { Refusal } from './Refusal.js';
import type { TimeReader } from './timeReader.js';

/** A row of a file of tickets, as it stands there and as it was understood. */
export interface Ticket {
  readonly cells: readonly string[];
  readonly id: string;
  readonly priority: Priority;
  readonly reportMs: EpochMs;
  readonly deadlines: Deadlines;
}

/** Why a row was refused: a sentence for everything that is wrong with it. */
export interface RefusedRow {
  readonly refused: readonly string[];
}

/** Reads the rows of a file of tickets and computes their deadlines. */
export function ticketReader(
  header: readonly string[],
  columns: TicketColumns,
  readPriority: PriorityReader,
  readTime: TimeReader,
): (record: CsvRecord) => Ticket | RefusedRow {
  return ({ line, cells }) => {
    const id = columns.id === undefined ? '' : (cells[columns.id] ?? '').trim();
    const place = id === '' ? `line ${line}` : `line ${line}, ticket ${describe(id)}`;
    if (cells.length !== header.length) {
      return { refused: [`${place}: has ${counted(cells.length)}, the header has ${header.length}; quote cells that hold the delimiter`] };
    }
    const refused: string[] = [];
    const read = <Value>(column: number, reader: (text: string) => Value): Value | undefined => {
      try {
        return reader(cells[column] ?? '');
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused.push(`${place}, column ${columnText(header[column] ?? '')}: ${error.message}`);
        return undefined;
      }
    };
    const priority = read(columns.priority, readPriority);
    const reportMs = read(columns.reported, readTime);
    if (priority === undefined || reportMs === undefined) return { refused };
    const found = read(columns.reported, (text) => deadlinesOf(priority, reportMs, text));
    return found === undefined ? { refused } : { cells, id, priority, reportMs, deadlines: found };
  };
}

/** The deadlines of a report; where it lies outside the agreement's years, the refusal shows it as it was written. */
export function deadlinesOf(priority: Priority, reportMs: EpochMs, text: string, lastContact?: Date): Deadlines {
  const reportedAt = new Date(reportMs);
  try {
    return deadlines({ priority, reportedAt, ...(lastContact === undefined ? {} : { lastContactAt: lastContact }) });
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    const { message = '', received } = error.issues[0] ?? {};
    throw new Refusal(message.replace(`${error.path} ${describe(received)}`, describe(text.trim())));
  }
}

function counted(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`;
}

function columnText(name: string): string {
  return /^[\p{L}\p{N}_ .-]+$/u.test(name) ? name.trim() : describe(name);
}
