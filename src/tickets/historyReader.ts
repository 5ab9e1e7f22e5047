import { describe } from '../errors/index.js';
import type { IncidentFields } from '../incident/index.js';
import type { EpochMs } from '../time/index.js';
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
    reportedAt: new Date(reportedAt),
    updatedAt: updatedAt.map((at) => new Date(at)),
    pauses: pauses.map(({ from, to }) => ({ from: new Date(from), ...(to === undefined ? {} : { to: new Date(to) }) })),
    ...(respondedAt === undefined ? {} : { respondedAt: new Date(respondedAt) }),
    ...(first === undefined ? {} : { repairedAt: new Date(first.at) }),
    ...(reopenings.length === 0 ? {} : { reopenings }),
    ...(closedAt === undefined ? {} : { closedAt: new Date(closedAt) }),
    labels: Object.fromEntries(labels.map(({ name, place }) => [name, row.text(place)])),
  };
}

/** R18. Each reopening, with the repair after it where there was one. */
function reopeningsOf(repairs: readonly Repair[]): NonNullable<IncidentFields['reopenings']> {
  return repairs.flatMap(({ reopenedAt }, index) => {
    if (reopenedAt === undefined) return [];
    const next = repairs[index + 1];
    const at = new Date(reopenedAt);
    return [next === undefined ? { at } : { at, repairedAt: new Date(next.at) }];
  });
}

/** R18. The time between a repair and its reopening is a pause, so a reopening that is only counted cannot be judged. */
function refuseUnknownReopenings(text: string, known: number): Refusal | undefined {
  if (text === '') return undefined;
  const count = Number(text);
  if (!(Number.isInteger(count) && count >= 0)) return new Refusal(describe(text), 'is not a count of reopenings', 'write a whole number');
  if (count <= known) return undefined;
  return new Refusal('', `says ${count}, the status history has ${known}`, 'when an incident was reopened must be known (R18)');
}

/** Instants in one cell, separated by semicolons. */
function timesIn(cell: string, readTime: TimeReader): readonly EpochMs[] | Refusal {
  const times: EpochMs[] = [];
  for (const text of cell.split(';')) {
    if (text.trim() === '') continue;
    const time = readTime(text);
    if (time instanceof Refusal) return time;
    times.push(time);
  }
  return times;
}
