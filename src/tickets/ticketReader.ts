import type { AgreementTerms } from '../agreement/index.js';
import { type Deadlines, deadlines } from '../deadline/index.js';
import { beforeVersions, type InputIssue, SlaInputError } from '../errors/index.js';
import type { EpochMs } from '../time/index.js';
import type { Priority } from '../vocabulary/index.js';
import type { CsvRecord } from './csvRecords.js';
import type { FileReading } from './fileReading.js';
import type { IdTable } from './IdTable.js';
import { laterEvents } from './laterEvents.js';
import { type Refusal, refusalOf } from './Refusal.js';
import { Row, type RowReader } from './Row.js';
import { refuseSecond } from './refuseSecond.js';
import type { TimeReader } from './timeReader.js';

/** A row of a file of tickets, as it stands there and as it was understood. */
export interface Ticket {
  readonly cells: readonly string[];
  readonly id: string;
  readonly priority: Priority;
  readonly reportedMs: EpochMs;
  readonly deadlines: Deadlines;
}

/** R17. The agreement that a report at an instant falls under. */
export type AgreementAt = (reportedMs: EpochMs) => AgreementTerms | OutOfForce;

/** R17. That no agreement was in force yet: the first date of its versions. */
export interface OutOfForce {
  readonly firstVersion: string;
}

/** Reads the rows of a file of tickets and computes their deadlines; `undefined` for a row of a log that is a later event of a ticket. */
export function ticketReader(reading: FileReading, ids: IdTable, agreementAt: AgreementAt): RowReader<CsvRecord, Ticket | undefined> {
  const { columns, readPriority, header } = reading;
  const role = columns.reported === undefined ? 'time' : 'reported';
  const reported = columns[role];
  const readTime = reading.times[role]?.read as TimeReader;
  const isLater = columns.time === undefined ? undefined : laterEvents(reading, ids);
  return (record) => {
    const row = new Row(record, reading);
    if (row.isRefused) return row.refused();
    const { id } = row;
    if (isLater === undefined) refuseSecond(row, ids, id, record.line);
    const isLaterEvent = isLater?.(row, record.line) === true;
    if (isLaterEvent && !row.isRefused) return undefined;
    const priority = row.read(columns.priority, readPriority, row.written(columns.priority));
    const reportedMs = row.read(reported, readTime);
    if (priority === undefined || reportedMs === undefined || row.isRefused) return row.refused();
    const found = row.read(reported, (text) => {
      const agreement = agreementAt(reportedMs);
      if ('firstVersion' in agreement) return refusalOf({ received: text, ...beforeVersions(agreement.firstVersion) }, text.trim());
      return deadlinesOf({ priority, reportedMs }, agreement, text);
    });
    return found === undefined ? row.refused() : { cells: cellsOf(record, header.length), id, priority, reportedMs, deadlines: found };
  };
}

/** The cells below the header: what a row has behind them is empty. */
function cellsOf({ cells }: CsvRecord, columns: number): readonly string[] {
  return cells.length > columns ? cells.slice(0, columns) : cells;
}

/** The deadlines of a report; where it lies outside the agreement's years, the refusal shows it as it was written. */
export function deadlinesOf(
  { priority, reportedMs }: Pick<Ticket, 'priority' | 'reportedMs'>,
  agreement: AgreementTerms,
  text: string,
  lastContactMs?: EpochMs,
): Deadlines | Refusal {
  try {
    const lastContactAt = lastContactMs === undefined ? {} : { lastContactAt: new Date(lastContactMs) };
    return deadlines({ priority, reportedAt: new Date(reportedMs), ...lastContactAt }, agreement);
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    return refusalOf(error.issues[0] as InputIssue, text.trim());
  }
}
