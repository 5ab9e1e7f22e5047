import { describe } from '../errors/index.js';
import { type Incident, type IncidentFields, incident } from '../incident/index.js';
import type { EpochMs } from '../time/index.js';
import type { CsvRecord } from './csvRecords.js';
import { fieldsOfStates } from './fieldsOfStates.js';
import type { FileReading } from './fileReading.js';
import type { HistoryReading } from './HistoryReading.js';
import type { ReadHistory } from './history.js';
import { notReopenings, reopenedUnseen, reopeningsKnown, wholeNumber } from './messages/ofRows.js';
import { plainReader } from './plainHistory.js';
import { Refusal } from './Refusal.js';
import { Row, type RowReader } from './Row.js';
import { refuseSecond } from './refuseSecond.js';
import type { TimeRole } from './roles.js';
import { refuseImpossible } from './rowReasons.js';
import type { TimeReader } from './timeReader.js';
import { commentTime } from './timesWithin.js';
import { withRepairColumn } from './withRepairColumn.js';

/** Reads the rows of a file to the histories of incidents. */
export function historyReader(how: HistoryReading): RowReader<CsvRecord, ReadHistory> {
  const readPlain = plainReader(how);
  return (record) => {
    const place = () => new Row(record, how.reading).place;
    const plain = readPlain(record);
    if (plain !== undefined && (plain.id === '' || how.ids.lineBefore(plain.id, record.line) === undefined)) {
      return { line: record.line, place, incident: plain };
    }
    const row = new Row(record, how.reading);
    if (!row.isRefused) refuseSecond(row, how.ids, row.id, record.line);
    const fields = row.isRefused ? undefined : fieldsOf(row, how);
    const found = fields === undefined ? undefined : incidentOf(fields, row, how.reading);
    return found === undefined ? row.refused(how.labels) : { line: record.line, place, incident: found };
  };
}

function incidentOf(fields: IncidentFields, row: Row, reading: FileReading): Incident | undefined {
  try {
    return incident(fields);
  } catch (error) {
    refuseImpossible(row, error, reading);
    return undefined;
  }
}

function fieldsOf(
  row: Row,
  { reading, states, labels, closingRepairs, lastRepairCounts, recordsRepair }: HistoryReading,
): IncidentFields | undefined {
  const { columns, times, readPriority } = reading;
  const timeIn = (role: TimeRole) =>
    row.text(columns[role]) === '' ? undefined : row.read(columns[role], times[role]?.read as TimeReader);
  const priority = row.read(columns.priority, readPriority, row.written(columns.priority));
  const reportedAt = row.read(columns.reported, times.reported?.read as TimeReader);
  const respondedAt = timeIn('responded');
  const closedAt = timeIn('closed');
  const repairedAt = timeIn('repaired') ?? (closingRepairs ? closedAt : undefined);
  const updatedAt = (columns.updates ?? []).flatMap((column) => row.read([column], (text) => updatesIn(text, reading)) ?? []);
  const ofStates = row.read(columns.history, (text) => states.read(text));
  const repairs = row.read(columns.repaired, () => withRepairColumn(ofStates?.repairs ?? [], repairedAt)) ?? [];
  const ended = repairs.filter(({ reopenedAt }) => reopenedAt !== undefined).length;
  if (!lastRepairCounts) row.read(columns.reopened, (text) => refuseUnknownReopenings(text, ended));
  if (priority === undefined || reportedAt === undefined || row.isRefused) return undefined;
  return {
    id: row.id,
    priority,
    reportedAt: new Date(reportedAt),
    updatedAt: updatedAt.map((at) => new Date(at)),
    ...fieldsOfStates({ pauses: ofStates?.pauses ?? [], repairs }),
    ...(respondedAt === undefined ? {} : { respondedAt: new Date(respondedAt) }),
    ...(closedAt === undefined || !recordsRepair ? {} : { closedAt: new Date(closedAt) }),
    labels: row.labels(labels),
  };
}

/** R18. The time between a repair and its reopening is a pause, so a reopening that is only counted cannot be judged. */
function refuseUnknownReopenings(text: string, known: number): Refusal | undefined {
  if (text === '') return undefined;
  const count = Number(text);
  if (!(Number.isInteger(count) && count >= 0)) return new Refusal(describe(text), notReopenings(), wholeNumber());
  if (count <= known) return undefined;
  return new Refusal('', reopenedUnseen(count, known), reopeningsKnown());
}

/** The contacts of a cell: instants separated by semicolons, or a comment with its time first. */
function updatesIn(cell: string, { times, areComments }: FileReading): readonly EpochMs[] | Refusal {
  const readTime = times.updates?.read as TimeReader;
  const found: EpochMs[] = [];
  for (const text of areComments ? [commentTime(cell)] : cell.split(';')) {
    if (text.trim() === '') continue;
    const time = readTime(text);
    if (time instanceof Refusal) return time;
    found.push(time);
  }
  return found;
}
