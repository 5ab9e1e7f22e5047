import { describe, SlaInputError } from '../errors/index.js';
import { type Incident, type IncidentFields, type IncidentInput, incident } from '../incident/index.js';
import type { CsvRecord } from './csvRecords.js';
import type { HistoryColumns } from './historyColumns.js';
import type { HistoryRole } from './presets.js';
import type { PriorityReader } from './priorityReader.js';
import { Refusal } from './Refusal.js';
import { type Repair, type StateReading, type StatusHistory, statusHistory, withRepairColumn } from './statusHistory.js';
import type { TimeReader } from './timeReader.js';

/** Why a row was refused: a sentence for everything that is wrong with it, without its place. */
export interface RefusedHistory {
  readonly place: string;
  readonly reasons: readonly string[];
}

/** The history of an incident, and where it stands in the file. */
export interface ReadHistory {
  readonly place: string;
  readonly incident: Incident;
}

/** Reads a record or a line to the history of an incident. */
export type HistoryReader<Row> = (row: Row) => ReadHistory | RefusedHistory;

/** What rows are read with. */
export interface HistoryReading extends StateReading {
  readonly readPriority: PriorityReader;
  /** What stands in a cell that says nothing, besides nothing. */
  readonly missing: readonly string[];
}

/** Reads rows of separated values. */
export function rowReader(header: readonly string[], columns: HistoryColumns, reading: HistoryReading): HistoryReader<CsvRecord> {
  return ({ line, cells }) => {
    const id = cellOf(cells, columns.places.id);
    const place = id === '' ? `line ${line}` : `line ${line}, ticket ${describe(id)}`;
    if (cells.length !== header.length) {
      return { place, reasons: [`has ${cells.length} cells, the header has ${header.length}; quote cells that hold the delimiter`] };
    }
    const row = new Row(header, cells, columns, reading);
    const fields = row.fields(id);
    return fields === undefined ? { place, reasons: row.reasons } : historyOf(fields, place);
  };
}

function cellOf(cells: readonly string[], place: number | undefined): string {
  return place === undefined ? '' : (cells[place] ?? '').trim();
}

/** One row while it is read; what is wrong with its cells is kept. */
class Row {
  readonly reasons: string[] = [];

  constructor(
    private readonly header: readonly string[],
    private readonly cells: readonly string[],
    private readonly columns: HistoryColumns,
    private readonly reading: HistoryReading,
  ) {}

  fields(id: string): IncidentFields | undefined {
    const { readPriority, readTime } = this.reading;
    const priority = this.tried('priority', readPriority);
    const reportedAt = this.tried('reported', (text) => new Date(readTime(text)));
    const respondedAt = this.time('responded');
    const repairedAt = this.time('repaired');
    const closedAt = this.time('closed');
    const updatedAt = this.tried('updates', (text) => timesIn(text, readTime)) ?? [];
    const { pauses, repairs } = this.tried('history', (text) => statusHistory(text, this.reading)) ?? NO_STATES;
    const [first, ...again] = this.tried('repaired', () => withRepairColumn(repairs, repairedAt)) ?? [];
    const reopenings = repairs.flatMap(({ reopenedAt }, index) =>
      reopenedAt === undefined ? [] : [reopeningOf(reopenedAt, again[index])],
    );
    this.tried('reopened', (text) => refuseUntoldReopenings(text, reopenings.length));
    if (priority === undefined || reportedAt === undefined || this.reasons.length > 0) return undefined;
    return {
      id,
      priority,
      reportedAt,
      updatedAt,
      pauses,
      ...(respondedAt === undefined ? {} : { respondedAt }),
      ...(first === undefined ? {} : { repairedAt: first.at }),
      ...(reopenings.length === 0 ? {} : { reopenings }),
      ...(closedAt === undefined ? {} : { closedAt }),
      labels: Object.fromEntries(this.columns.labels.map(({ name, place }) => [name, cellOf(this.cells, place)])),
    };
  }

  /** An instant that may be missing. */
  private time(role: HistoryRole): Date | undefined {
    return this.cell(role) === '' ? undefined : this.tried(role, (text) => new Date(this.reading.readTime(text)));
  }

  private cell(role: HistoryRole): string {
    const text = cellOf(this.cells, this.columns.places[role]);
    return this.reading.missing.includes(text) ? '' : text;
  }

  private tried<Value>(role: HistoryRole, read: (text: string) => Value): Value | undefined {
    const place = this.columns.places[role];
    try {
      return read(this.cell(role));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.reasons.push(`column ${this.header[place ?? 0] ?? role}: ${error.message}`);
      return undefined;
    }
  }
}

/** Reads a line of JSON: what `incident` of the library takes. */
export function jsonLineReader(): HistoryReader<{ readonly line: number; readonly text: string }> {
  return ({ line, text }) => {
    const place = `line ${line}`;
    try {
      return historyOf(JSON.parse(text) as IncidentInput, place);
    } catch (error) {
      return { place, reasons: [`is not JSON: ${error instanceof Error ? error.message : String(error)}`] };
    }
  };
}

function historyOf(input: IncidentInput, place: string): ReadHistory | RefusedHistory {
  try {
    return { place, incident: incident(input) };
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    return { place, reasons: error.issues.map(({ message }) => message) };
  }
}

const NO_STATES: StatusHistory = { pauses: [], repairs: [] };

function reopeningOf(at: Date, repair: Repair | undefined): { readonly at: Date; readonly repairedAt?: Date } {
  return repair === undefined ? { at } : { at, repairedAt: repair.at };
}

/** R18. The time between a repair and its reopening is a pause, so a reopening that is only counted cannot be judged. */
function refuseUntoldReopenings(text: string, told: number): void {
  if (text === '') return;
  const count = Number(text);
  if (!(Number.isInteger(count) && count >= 0)) throw new Refusal(`${describe(text)} is not a count of reopenings`);
  if (count > told) throw new Refusal(`says ${count}, the status history tells ${told}; when an incident was reopened must be known (R18)`);
}

/** Instants in one cell, parted by semicolons. */
function timesIn(cell: string, readTime: TimeReader): Date[] {
  return cell.split(';').flatMap((text) => (text.trim() === '' ? [] : [new Date(readTime(text))]));
}
