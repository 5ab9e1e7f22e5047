import { guessForm } from '../forms/index.js';
import type { CsvRecord } from './csvRecords.js';

/** The names of a file's columns, the line on which they stand, and the rows below them. */
export interface Header {
  readonly header: readonly string[];
  /** 0 where no line names the columns: they are called by their places, `#1`. */
  readonly line: number;
  /** How many lines of titles stand above them. */
  readonly titles: number;
  readonly rows: readonly CsvRecord[];
}

/** A title does not stand lower than this. */
const TITLE_LINES = 10;

/** Finds the header among a file's first records: titles may stand above it, and a first line that holds a ticket is none. */
export function headerOf(records: readonly CsvRecord[]): Header {
  const above = titleLines(records);
  const [first, ...rows] = records.slice(above);
  if (first === undefined) return { header: [], line: 0, titles: 0, rows: [] };
  const { cells, line } = first;
  if (!holdsTime(cells)) return { header: cells, line, titles: above, rows };
  return { header: cells.map((_, place) => `#${place + 1}`), line: 0, titles: above, rows: [first, ...rows] };
}

/** Whether a record holds nothing: delimiters alone, as spreadsheets write empty rows. */
export function isBlank({ cells }: CsvRecord): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/** How many records above the header say one thing only, where those below it have columns. */
function titleLines(records: readonly CsvRecord[]): number {
  const isTitle = ({ cells }: CsvRecord) => cells.filter((cell) => cell.trim() !== '').length === 1;
  const index = records.slice(0, TITLE_LINES).findIndex((record) => !isTitle(record));
  const [header, row] = index < 0 ? [] : records.slice(index);
  // A header over rows with a cell more or less is a row itself.
  return header !== undefined && row !== undefined && header.cells.length === row.cells.length ? index : 0;
}

function holdsTime(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.length < 64 && guessForm([cell]).kind !== 'none');
}
