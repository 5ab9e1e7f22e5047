import { describe } from '../errors/index.js';
import { type Incident, type IncidentFields, incident } from '../incident/index.js';
import type { EpochMs } from '../time/index.js';
import { cellText } from './cellText.js';
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
      return { line: record.line, place, incident: plain, ...chosenOf(isByClosing(record, plain, how), false) };
    }
    const row = new Row(record, how.reading);
    if (!row.isRefused) refuseSecond(row, how.ids, row.id, record.line);
    const read = row.isRefused ? undefined : fieldsOf(row, how);
    const found = read && incidentOf(read.fields, row, how.reading);
    return found === undefined ? row.refused(how.labels) : { line: record.line, place, incident: found, ...read?.chosen };
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

type Chosen = Pick<ReadHistory, 'chosen'>;

const NONE_CHOSEN: Chosen = {};

/** R18. What of an incident follows from a choice: that its closing stands for the repair, and that reopenings were left out of account. */
function chosenOf(closingRepairs: boolean, lastRepairCounts: boolean): Chosen {
  if (!closingRepairs && !lastRepairCounts) return NONE_CHOSEN;
  return {
    chosen: [...(closingRepairs ? (['closingRepairs'] as const) : []), ...(lastRepairCounts ? (['lastRepairCounts'] as const) : [])],
  };
}

/** Whether the closing of a row without a history stands for its repair. */
function isByClosing({ cells }: CsvRecord, { repairs }: Incident, { closingRepairs, reading }: HistoryReading): boolean {
  return closingRepairs && repairs.length > 0 && cellText(cells, reading.columns.repaired, reading.isNothing) === '';
}

function fieldsOf(
  row: Row,
  { reading, states, labels, closingRepairs, lastRepairCounts, recordsRepair }: HistoryReading,
): { readonly fields: IncidentFields; readonly chosen: Chosen } | undefined {
  const { columns, times, readPriority } = reading;
  const timeIn = (role: TimeRole) =>
    row.text(columns[role]) === '' ? undefined : row.read(columns[role], times[role]?.read as TimeReader);
  const priority = row.read(columns.priority, readPriority, row.written(columns.priority));
  const reportedAt = row.read(columns.reported, times.reported?.read as TimeReader);
  const respondedAt = timeIn('responded');
  const closedAt = timeIn('closed');
  const repairedAt = timeIn('repaired');
  const updatedAt = (columns.updates ?? []).flatMap((column) => row.read([column], (text) => updatesIn(text, reading)) ?? []);
  const ofStates = row.read(columns.history, (text) => states.read(text));
  const isRepaired = repairedAt !== undefined || ofStates?.repairs.some(({ reopenedAt }) => reopenedAt === undefined) === true;
  const closing = closingRepairs && !isRepaired ? closedAt : undefined;
  const repairs = row.read(columns.repaired, () => withRepairColumn(ofStates?.repairs ?? [], repairedAt ?? closing)) ?? [];
  const ended = repairs.filter(({ reopenedAt }) => reopenedAt !== undefined).length;
  const isUnseen = lastRepairCounts && refuseUnknownReopenings(row.text(columns.reopened), ended) !== undefined;
  if (!lastRepairCounts) row.read(columns.reopened, (text) => refuseUnknownReopenings(text, ended));
  if (priority === undefined || reportedAt === undefined || row.isRefused) return undefined;
  const fields: IncidentFields = {
    id: row.id,
    priority,
    reportedAt: new Date(reportedAt),
    updatedAt: updatedAt.map((at) => new Date(at)),
    ...fieldsOfStates({ pauses: ofStates?.pauses ?? [], repairs }),
    ...(respondedAt === undefined ? {} : { respondedAt: new Date(respondedAt) }),
    ...(closedAt === undefined || !recordsRepair ? {} : { closedAt: new Date(closedAt) }),
    labels: row.labels(labels),
  };
  return { fields, chosen: chosenOf(closing !== undefined, isUnseen) };
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
