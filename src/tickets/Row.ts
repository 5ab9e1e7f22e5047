import { describe } from '../errors/index.js';
import type { CsvRecord } from './csvRecords.js';
import { Refusal } from './Refusal.js';
import type { Sentence } from './Sentence.js';

/** Why a row was refused: where it stands, and a sentence for everything that is wrong with it. */
export interface RefusedRow {
  readonly place: string;
  readonly reasons: readonly Sentence[];
}

/** Reads what a row, a record or a line, is about. */
export type RowReader<Row, Read> = (row: Row) => Read | RefusedRow;

/** Whether a row was refused. */
export function isRefused(row: object): row is RefusedRow {
  return 'reasons' in row;
}

/** How a file's rows are read: its header, where the id stands, and what stands in a cell that says nothing, besides nothing. */
export interface RowForm {
  readonly header: readonly string[];
  readonly idColumn: number | undefined;
  readonly missing?: readonly string[];
}

/** A row while it is read; what is wrong with its cells is collected. */
export class Row {
  private readonly reasons: Sentence[] = [];

  constructor(
    private readonly record: CsvRecord,
    private readonly form: RowForm,
  ) {
    const { header } = form;
    const { length } = record.cells;
    if (length === header.length) return;
    const cells = length === 1 ? '1 cell' : `${length} cells`;
    this.reasons.push([`has ${cells}, the header has ${header.length}; quote cells that hold the delimiter`]);
  }

  get isRefused(): boolean {
    return this.reasons.length > 0;
  }

  get id(): string {
    return this.text(this.form.idColumn);
  }

  /** As messages call it: `line 3, ticket "A2"`. */
  get place(): string {
    const { id } = this;
    return id === '' ? `line ${this.record.line}` : `line ${this.record.line}, ticket ${describe(id)}`;
  }

  /** The trimmed text of a cell; a column that the file does not have is empty. */
  text(column: number | undefined): string {
    return column === undefined ? '' : (this.record.cells[column] ?? '').trim();
  }

  /** Whether a cell says anything. */
  says(column: number | undefined): boolean {
    return this.cell(column) !== '';
  }

  /** What a cell says; `undefined` where it is refused. */
  read<Value>(column: number | undefined, reader: (text: string) => Value | Refusal): Value | undefined {
    const value = reader(this.cell(column));
    if (!(value instanceof Refusal)) return value;
    this.reasons.push([`column ${columnText(this.form.header[column ?? -1] ?? '')}: `, ...value.sentence]);
    return undefined;
  }

  refused(): RefusedRow {
    return { place: this.place, reasons: this.reasons };
  }

  private cell(column: number | undefined): string {
    const text = this.text(column);
    return text !== '' && this.form.missing?.includes(text) === true ? '' : text;
  }
}

function columnText(name: string): string {
  return /^[\p{L}\p{N}_ .-]+$/u.test(name) ? name.trim() : describe(name);
}
