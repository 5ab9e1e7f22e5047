import type { EpochMs } from '../time/index.js';
import type { Priority } from '../vocabulary/index.js';
import type { Column } from './Column.js';
import type { CsvRecord } from './csvRecords.js';
import type { FileReading } from './fileReading.js';
import { hasNoId, rowSaysId } from './messages/ofRows.js';
import { Row, type RowReader } from './Row.js';
import { joined, type Sentence } from './Sentence.js';
import type { TimeReader } from './timeReader.js';

/** A row of a log: something that happened to an incident, and what else the row says of it. */
export interface LogEntry {
  readonly line: number;
  readonly place: Sentence;
  readonly id: string;
  readonly at: EpochMs;
  readonly state: string;
  /** Left out where the row says none. */
  readonly priority: Priority | undefined;
  /** Instants that the row gives for the whole incident. */
  readonly said: Readonly<Partial<Record<'reported' | 'responded' | 'repaired' | 'closed', EpochMs>>>;
  readonly labels: Readonly<Record<string, string>>;
}

const SAID = ['reported', 'responded', 'repaired', 'closed'] as const;

/** Reads the rows of a log of events: one row an event, any number of rows an incident. */
export function logReader(reading: FileReading, labels: readonly Column[]): RowReader<CsvRecord, LogEntry> {
  const { columns, times, readPriority } = reading;
  return (record) => {
    const row = new Row(record, reading);
    if (row.isRefused) return row.refused(labels);
    const { id } = row;
    if (id === '') row.refuse(hasNoId(), joined(hasNoId(), '; ', rowSaysId('incident')));
    const at = row.read(columns.time, times.time?.read as TimeReader);
    const isUnsaid = columns.priority !== undefined && row.text(columns.priority) === '';
    const priority = isUnsaid ? undefined : row.read(columns.priority, readPriority, row.written(columns.priority));
    const said = instantsSaid(row, reading);
    if (at === undefined || row.isRefused) return row.refused(labels);
    return {
      ...{ line: record.line, place: row.place, id, at, priority, said },
      state: row.text(columns.state),
      labels: row.labels(labels),
    };
  };
}

/** The instants that a row gives for the whole incident. */
function instantsSaid(row: Row, { columns, times }: FileReading): LogEntry['said'] {
  const said: Partial<Record<(typeof SAID)[number], EpochMs>> = {};
  for (const role of SAID) {
    const at = row.text(columns[role]) === '' ? undefined : row.read(columns[role], times[role]?.read as TimeReader);
    if (at !== undefined) said[role] = at;
  }
  return said;
}
