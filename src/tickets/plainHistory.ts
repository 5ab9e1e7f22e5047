import { type Incident, plainIncident } from '../incident/index.js';
import type { EpochMs } from '../time/index.js';
import type { Column } from './Column.js';
import { cellText } from './cellText.js';
import type { CsvRecord } from './csvRecords.js';
import type { HistoryReading } from './HistoryReading.js';
import { isEmpty, type NothingTest } from './nothing.js';
import type { TimeReader } from './timeReader.js';

/** Reads a row to a history in the short way; `undefined` for one that needs the long way. */
type PlainReader = (record: CsvRecord) => Incident | undefined;

/**
 * The fast lane of `historyReader`: most rows hold an id, a priority and some times, all of them right. They are read to whole numbers at once; at the
 * first thing that is not plainly right the row is left to the long way, which says what is wrong with it.
 */
export function plainReader({ reading, labels, closingRepairs, recordsRepair }: HistoryReading): PlainReader {
  const { columns, times, readPriority, header, isNothing, areComments } = reading;
  if (columns.history !== undefined || columns.reopened !== undefined || areComments) return () => undefined;
  const updates = columns.updates ?? [];
  const timeOf = (role: 'reported' | 'responded' | 'repaired' | 'closed') => timeCell(columns[role], times[role]?.read, isNothing);
  const [reported, responded, repaired, closed] = [timeOf('reported'), timeOf('responded'), timeOf('repaired'), timeOf('closed')];
  return ({ cells }) => {
    if (cells.length !== header.length) return undefined;
    const priority = readPriority(cellText(cells, columns.priority, isEmpty));
    const reportedMs = reported(cells);
    if (typeof priority !== 'number' || reportedMs === undefined) return undefined;
    const closedMs = closed(cells);
    if (Number.isNaN(closedMs)) return undefined;
    const updatesMs: EpochMs[] = [];
    for (const { place } of updates) addTimes(updatesMs, cells[place] as string, times.updates?.read as TimeReader, isNothing);
    return plainIncident({
      id: cellText(cells, columns.id, isEmpty),
      labels: labelsOf(cells, labels),
      priority,
      reportedMs,
      respondedMs: responded(cells),
      updatesMs,
      repairedMs: repaired(cells) ?? (closingRepairs ? closedMs : undefined),
      closedMs: recordsRepair ? closedMs : undefined,
    });
  };
}

/** Reads the times of some columns: `undefined` for a cell that says nothing, NaN for one that is no time. */
function timeCell(columns: readonly Column[] | undefined, read: TimeReader | undefined, isNothing: NothingTest) {
  if (columns === undefined || read === undefined) return () => undefined;
  return (cells: readonly string[]): EpochMs | undefined => {
    const text = cellText(cells, columns, isNothing);
    if (text === '') return undefined;
    const time = read(text);
    return typeof time === 'number' ? time : Number.NaN;
  };
}

/** Adds the times of a cell, separated by semicolons; NaN for what is none. */
function addTimes(found: EpochMs[], cell: string, read: TimeReader, isNothing: NothingTest): void {
  if (isNothing(cell.trim())) return;
  for (let from = 0, end = 0; end < cell.length; from = end + 1) {
    end = cell.indexOf(';', from);
    if (end < 0) end = cell.length;
    const text = cell.slice(from, end);
    if (text.trim() === '') continue;
    const time = read(text);
    found.push(typeof time === 'number' ? time : Number.NaN);
  }
}

function labelsOf(cells: readonly string[], labels: readonly Column[]): Incident['labels'] {
  return labels.length === 0 ? {} : Object.fromEntries(labels.map((column) => [column.name, cellText(cells, [column], isEmpty)]));
}
