import { describe } from '../../errors/index.js';
import { type Incident, type IncidentFields, type IncidentInput, incident, SlaInputError } from '../../index.js';
import type { CsvRecord } from '../csvRecords.js';
import type { PriorityReader } from '../priorityReader.js';
import type { TimeReader } from '../timeReader.js';
import { Refusal } from '../WrongUse.js';
import type { HistoryColumns } from './historyColumns.js';
import type { HistoryRole } from './presets.js';

/** Why a row was refused: a sentence for everything that is wrong with it, without its place. */
export interface RefusedHistory {
  readonly place: string;
  readonly reasons: readonly string[];
}

/** Reads a record or a line to the history of an incident. */
export type HistoryReader<Row> = (row: Row) => Incident | RefusedHistory;

/** What rows are read with. */
export interface HistoryReading {
  readonly readPriority: PriorityReader;
  readonly readTime: TimeReader;
  /** The states of a status history in which an incident waits for the customer. */
  readonly pauseStates: readonly string[];
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
    const updatedAt = this.tried('updates', (text) => timesIn(text, readTime)) ?? [];
    const pauses = this.tried('history', (text) => pausesIn(text, this.reading)) ?? [];
    if (priority === undefined || reportedAt === undefined || this.reasons.length > 0) return undefined;
    return {
      id,
      priority,
      reportedAt,
      updatedAt,
      pauses,
      ...(respondedAt === undefined ? {} : { respondedAt }),
      ...(repairedAt === undefined ? {} : { repairedAt }),
      labels: Object.fromEntries(this.columns.labels.map(({ name, place }) => [name, cellOf(this.cells, place)])),
    };
  }

  /** An instant that may be missing. */
  private time(role: HistoryRole): Date | undefined {
    const isEmpty = cellOf(this.cells, this.columns.places[role]) === '';
    return isEmpty ? undefined : this.tried(role, (text) => new Date(this.reading.readTime(text)));
  }

  private tried<Value>(role: HistoryRole, read: (text: string) => Value): Value | undefined {
    const place = this.columns.places[role];
    try {
      return read(cellOf(this.cells, place));
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

function historyOf(input: IncidentInput, place: string): Incident | RefusedHistory {
  try {
    return incident(input);
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    return { place, reasons: error.issues.map(({ message }) => message) };
  }
}

/** Instants in one cell, parted by semicolons. */
function timesIn(cell: string, readTime: TimeReader): Date[] {
  return cell.split(';').flatMap((text) => (text.trim() === '' ? [] : [new Date(readTime(text))]));
}

/** The pauses in a status history, `instant=state;instant=state`: from each state that waits to the next that does not. */
function pausesIn(cell: string, { readTime, pauseStates }: HistoryReading): { from: Date; to?: Date }[] {
  if (pauseStates.length === 0 || cell === '') return [];
  const waits = new Set(pauseStates.map((state) => state.trim().toLowerCase()));
  const states = cell.split(';').flatMap((entry) => {
    const split = entry.indexOf('=');
    return split < 0
      ? []
      : [
          {
            at: new Date(readTime(entry.slice(0, split))),
            waits: waits.has(
              entry
                .slice(split + 1)
                .trim()
                .toLowerCase(),
            ),
          },
        ];
  });
  states.sort((one, other) => one.at.getTime() - other.at.getTime());
  const pauses: { from: Date; to?: Date }[] = [];
  for (const { at, waits: isWaiting } of states) {
    const last = pauses.at(-1);
    const open = last !== undefined && last.to === undefined ? last : undefined;
    if (isWaiting && open === undefined) pauses.push({ from: at });
    else if (!isWaiting && open !== undefined) open.to = at;
  }
  return pauses;
}
