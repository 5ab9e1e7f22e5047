import { describe } from '../errors/index.js';
import { type Column, columnText } from './Column.js';
import { cellText } from './cellText.js';
import type { CsvRecord } from './csvRecords.js';
import type { FileReading } from './fileReading.js';
import { placeOf } from './messages/ofFiles.js';
import { cellsMissing, cellsTooMany, columnOf, hasCells, lineAndColumn } from './messages/ofRows.js';
import { nameOrEmpty } from './messages/ofWorkbooks.js';
import { isEmpty } from './nothing.js';
import { Doubt, Refusal, WrongFile } from './Refusal.js';
import { joined, type Sentence } from './Sentence.js';

/** Why a row was refused: where it stands, and a reason for everything that is wrong with it. */
export interface RefusedRow {
  readonly line: number;
  /** As messages call it. */
  readonly place: Sentence;
  readonly reasons: readonly Reason[];
  /** What the columns say that are kept with incidents; left out where the row's cells cannot be told apart. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/** Something that is wrong with a row. */
export interface Reason {
  /** What rows are counted by: the same for every row with which the same is wrong. */
  readonly kind: Sentence;
  readonly sentence: Sentence;
}

/** Reads what a row, a record or a line, is about. */
export type RowReader<Row, Read> = (row: Row) => Read | RefusedRow;

/** Whether a row was refused. */
export function isRefused(row: object): row is RefusedRow {
  return 'reasons' in row;
}

/** A row while it is read; what is wrong with its cells is collected. */
export class Row {
  private readonly reasons: Reason[] = [];
  /** Whether it has a cell for each column. */
  private readonly isWhole: boolean;

  constructor(
    private readonly record: CsvRecord,
    private readonly reading: Pick<FileReading, 'header' | 'columns' | 'isNothing' | 'sheet'>,
  ) {
    const { cells } = record;
    const columns = reading.header.length;
    this.isWhole = cells.length === columns || (cells.length > columns && cells.slice(columns).every((cell) => cell.trim() === ''));
    if (this.isWhole) return;
    const has = hasCells(cells.length, columns);
    this.refuse(
      has,
      joined(has, '; ', cells.length < columns ? cellsMissing() : reading.sheet === undefined ? cellsTooMany() : nameOrEmpty()),
    );
  }

  get isRefused(): boolean {
    return this.reasons.length > 0;
  }

  get id(): string {
    return this.written(this.reading.columns.id);
  }

  /** As messages call it: `line 3, ticket "A2"`. */
  get place(): Sentence {
    return placeOf(this.record.line, this.id);
  }

  /** What stands in the cells of some columns, trimmed, whatever it says. */
  written(columns: readonly Column[] | undefined): string {
    return cellText(this.record.cells, columns, isEmpty);
  }

  /** What the cells of some columns say, trimmed; empty where they say nothing. */
  text(columns: readonly Column[] | undefined): string {
    return cellText(this.record.cells, columns, this.reading.isNothing);
  }

  /**
   * What cells say, or else the text that is passed for them; `undefined` where it is refused.
   *
   * @throws {WrongFile} where they throw doubt on the whole column
   */
  read<Value>(
    columns: readonly Column[] | undefined,
    reader: (text: string) => Value | Refusal,
    text = this.text(columns),
  ): Value | undefined {
    const value = reader(text);
    if (!(value instanceof Refusal)) return value;
    if (value instanceof Doubt) this.stop(columns, value);
    const where = columns === undefined ? '' : columnOf(columnText(columns, describe));
    this.refuse(joined(where, value.problem), joined(where, value.sentence));
    return undefined;
  }

  private stop(columns: readonly Column[] = [], { sentence }: Doubt): never {
    throw new WrongFile(joined(lineAndColumn(this.record.line, columnText(columns, describe)), sentence));
  }

  refuse(kind: Sentence, sentence: Sentence): void {
    if (!this.reasons.some((known) => JSON.stringify(known.sentence) === JSON.stringify(sentence))) this.reasons.push({ kind, sentence });
  }

  /** What some columns say, by their names. */
  labels(columns: readonly Column[]): Readonly<Record<string, string>> {
    return Object.fromEntries(columns.map((column) => [column.name, this.written([column])]));
  }

  refused(kept: readonly Column[] = []): RefusedRow {
    const labels = this.isWhole ? this.labels(kept) : undefined;
    return { line: this.record.line, place: this.place, reasons: this.reasons, labels };
  }
}
