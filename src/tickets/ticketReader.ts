import { type Deadlines, deadlines } from '../deadline/index.js';
import { type InputIssue, SlaInputError } from '../errors/index.js';
import type { Priority } from '../vocabulary/index.js';
import type { Columns } from './columns.js';
import type { CsvRecord } from './csvRecords.js';
import type { PriorityReader } from './priorityReader.js';
import { Refusal, sentenceOf } from './Refusal.js';
import { Row, type RowReader } from './Row.js';
import type { TimeReader } from './timeReader.js';

/** A row of a file of tickets, as it stands there and as it was understood. */
export interface Ticket {
  readonly cells: readonly string[];
  readonly id: string;
  readonly priority: Priority;
  readonly reportedAt: Date;
  readonly deadlines: Deadlines;
}

/** Reads the rows of a file of tickets and computes their deadlines. */
export function ticketReader(
  header: readonly string[],
  columns: Columns,
  readPriority: PriorityReader,
  readTime: TimeReader,
): RowReader<CsvRecord, Ticket> {
  const form = { header, idColumn: columns.id };
  return (record) => {
    const row = new Row(record, form);
    if (row.isRefused) return row.refused();
    const priority = row.read(columns.priority, readPriority);
    const reportedAt = row.read(columns.reported, readTime);
    if (priority === undefined || reportedAt === undefined) return row.refused();
    const found = row.read(columns.reported, (text) => deadlinesOf(priority, reportedAt, text));
    return found === undefined ? row.refused() : { cells: record.cells, id: row.id, priority, reportedAt, deadlines: found };
  };
}

/** The deadlines of a report; where it lies outside the agreement's years, the refusal shows it as it was written. */
export function deadlinesOf(priority: Priority, reportedAt: Date, text: string, lastContactAt?: Date): Deadlines {
  try {
    return deadlines({ priority, reportedAt, ...(lastContactAt === undefined ? {} : { lastContactAt }) });
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    throw new Refusal(sentenceOf(error.issues[0] as InputIssue, text.trim()));
  }
}
