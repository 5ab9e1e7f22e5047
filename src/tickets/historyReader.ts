import { describe } from '../errors/index.js';
import type { IncidentFields } from '../incident/index.js';
import type { Columns, LabelColumn } from './columns.js';
import type { CsvRecord } from './csvRecords.js';
import { historyOf, type ReadHistory } from './history.js';
import type { PriorityReader } from './priorityReader.js';
import { Refusal } from './Refusal.js';
import { Row, type RowReader } from './Row.js';
import type { Role } from './roles.js';
import type { Repair, StatusReader } from './StatusReader.js';
import type { TimeReader } from './timeReader.js';
import { withRepairColumn } from './withRepairColumn.js';

/** What rows are read with. */
export interface HistoryReading {
  readonly readPriority: PriorityReader;
  readonly readTime: TimeReader;
  readonly states: StatusReader;
  /** What stands in a cell that says nothing, besides nothing. */
  readonly missing: readonly string[];
}

/** Reads the rows of a file to the histories of incidents. */
export function historyReader(
  header: readonly string[],
  columns: Columns,
  labels: readonly LabelColumn[],
  reading: HistoryReading,
): RowReader<CsvRecord, ReadHistory> {
  const form = { header, idColumn: columns.id, missing: reading.missing };
  return (record) => {
    const row = new Row(record, form);
    const fields = row.isRefused ? undefined : fieldsOf(row, columns, labels, reading);
    return fields === undefined ? row.refused() : historyOf(fields, row.place);
  };
}

function fieldsOf(
  row: Row,
  columns: Columns,
  labels: readonly LabelColumn[],
  { readPriority, readTime, states }: HistoryReading,
): IncidentFields | undefined {
  const timeIn = (role: Role) => (row.says(columns[role]) ? row.read(columns[role], readTime) : undefined);
  const priority = row.read(columns.priority, readPriority);
  const reportedAt = row.read(columns.reported, readTime);
  const respondedAt = timeIn('responded');
  const repairedAt = timeIn('repaired');
  const closedAt = timeIn('closed');
  const updatedAt = row.read(columns.updates, (text) => timesIn(text, readTime)) ?? [];
  const { pauses, repairs: ofStates } = row.read(columns.history, (text) => states.read(text)) ?? { pauses: [], repairs: [] };
  const repairs = row.read(columns.repaired, () => withRepairColumn(ofStates, repairedAt)) ?? [];
  const reopenings = reopeningsOf(repairs);
  row.read(columns.reopened, (text) => refuseUnknownReopenings(text, reopenings.length));
  if (priority === undefined || reportedAt === undefined || row.isRefused) return undefined;
  const [first] = repairs;
  return {
    id: row.id,
    priority,
    reportedAt,
    updatedAt,
    pauses,
    ...(respondedAt === undefined ? {} : { respondedAt }),
    ...(first === undefined ? {} : { repairedAt: first.at }),
    ...(reopenings.length === 0 ? {} : { reopenings }),
    ...(closedAt === undefined ? {} : { closedAt }),
    labels: Object.fromEntries(labels.map(({ name, place }) => [name, row.text(place)])),
  };
}

/** R18. Each reopening, with the repair after it where there was one. */
function reopeningsOf(repairs: readonly Repair[]): NonNullable<IncidentFields['reopenings']> {
  return repairs.flatMap(({ reopenedAt: at }, index) => {
    if (at === undefined) return [];
    const next = repairs[index + 1];
    return [next === undefined ? { at } : { at, repairedAt: next.at }];
  });
}

/** R18. The time between a repair and its reopening is a pause, so a reopening that is only counted cannot be judged. */
function refuseUnknownReopenings(text: string, known: number): void {
  if (text === '') return;
  const count = Number(text);
  if (!(Number.isInteger(count) && count >= 0)) throw new Refusal(`${describe(text)} is not a count of reopenings`);
  if (count > known) throw new Refusal(`says ${count}, the status history has ${known}; when an incident was reopened must be known (R18)`);
}

/** Instants in one cell, separated by semicolons. */
function timesIn(cell: string, readTime: TimeReader): Date[] {
  return cell.split(';').flatMap((text) => (text.trim() === '' ? [] : [readTime(text)]));
}
