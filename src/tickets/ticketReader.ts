import { type Deadlines, deadlines } from '../deadline/index.js';
import { type InputIssue, SlaInputError } from '../errors/index.js';
import type { EpochMs } from '../time/index.js';
import type { Priority } from '../vocabulary/index.js';
import type { Columns } from './columns.js';
import type { CsvRecord } from './csvRecords.js';
import type { PriorityReader } from './priorityReader.js';
import { type Refusal, refusalOf } from './Refusal.js';
import { Row, type RowReader } from './Row.js';
import type { TimeReader } from './timeReader.js';

/** A row of a file of tickets, as it stands there and as it was understood. */
export interface Ticket {
  readonly cells: readonly string[];
  readonly id: string;
  readonly priority: Priority;
  readonly reportedMs: EpochMs;
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
    const reportedMs = row.read(columns.reported, readTime);
    if (priority === undefined || reportedMs === undefined) return row.refused();
    const found = row.read(columns.reported, (text) => deadlinesOf(priority, reportedMs, text));
    return found === undefined ? row.refused() : { cells: record.cells, id: row.id, priority, reportedMs, deadlines: found };
  };
}

/** The deadlines of a report; where it lies outside the agreement's years, the refusal shows it as it was written. */
export function deadlinesOf(priority: Priority, reportedMs: EpochMs, text: string, lastContactMs?: EpochMs): Deadlines | Refusal {
  try {
    const lastContactAt = lastContactMs === undefined ? {} : { lastContactAt: new Date(lastContactMs) };
    return deadlines({ priority, reportedAt: new Date(reportedMs), ...lastContactAt });
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    return refusalOf(error.issues[0] as InputIssue, text.trim());
  }
}
