import { reject } from '../errors/index.js';
import { type CellRange, type Cells, type CellValue, isRange } from './Cells.js';
import type { Sheet } from './Sheet.js';

/** The cells that a function answers from, by the names of its parameters. */
export type CellRow<Name extends string> = { readonly [name in Name]: CellValue };

/** What a function answers for one row of cells; `fn` is its name, for messages. */
export type CellFunction<Name extends string> = (sheet: Sheet, row: CellRow<Name>, fn: string) => CellValue;

/**
 * Answers for each row and column of what a function was given: values in, a value out; a range in, a range of its shape out. A single value, row or
 * column stands beside every cell of the others. A mistake in one cell of a range is shown in its place and costs the others nothing.
 */
export function overCells<Name extends string>(
  sheet: Sheet,
  fn: string,
  cells: { readonly [name in Name]: Cells },
  answer: CellFunction<Name>,
): CellValue | CellValue[][] {
  const names = Object.keys(cells) as Name[];
  const ranges = byName(names, (name) => rangeOf(cells[name], fn, name));
  const rowAt = (row: number, column: number) => byName(names, (name) => cellAt(ranges[name], row, column));
  if (!names.some((name) => isRange(cells[name]))) return answer(sheet, rowAt(0, 0), fn);
  const height = Math.max(...names.map((name) => heightOf(ranges[name])));
  const width = Math.max(...names.map((name) => widthOf(ranges[name])));
  for (const name of names) checkShape(ranges[name], height, width, fn, name);
  const rows: CellValue[][] = [];
  for (let row = 0; row < height; row++) {
    const line: CellValue[] = [];
    for (let column = 0; column < width; column++) line.push(orMistake(sheet, () => answer(sheet, rowAt(row, column), fn)));
    rows.push(line);
  }
  return rows;
}

function byName<Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value): { readonly [name in Name]: Value } {
  const values = {} as { [name in Name]: Value };
  for (const name of names) values[name] = of(name);
  return values;
}

function rangeOf(value: Cells, fn: string, path: string): CellRange {
  if (!isRange(value)) return [[value]];
  if (value.length > 0 && value.every((row) => Array.isArray(row) && row.length === widthOf(value) && row.length > 0)) return value;
  const expected = 'pass a value, or rows of cells that are equally long';
  return reject(fn, { code: 'wrong-type', path, received: value, problem: 'is not a range', expected });
}

function heightOf(range: CellRange): number {
  return range.length;
}

function widthOf(range: CellRange): number {
  return (range[0] as readonly CellValue[]).length;
}

function cellAt(range: CellRange, row: number, column: number): CellValue {
  const line = range[heightOf(range) === 1 ? 0 : row] as readonly CellValue[];
  return line[line.length === 1 ? 0 : column];
}

function checkShape(range: CellRange, height: number, width: number, fn: string, path: string): void {
  const fits = (length: number, all: number) => length === 1 || length === all;
  if (fits(heightOf(range), height) && fits(widthOf(range), width)) return;
  reject(fn, {
    code: 'wrong-type',
    path,
    received: undefined,
    problem: `has ${heightOf(range)} rows and ${widthOf(range)} columns, beside a range of ${height} and ${width}`,
    expected: 'pass ranges of one shape, or a single cell, row or column beside them',
  });
}

function orMistake(sheet: Sheet, answer: () => CellValue): CellValue {
  try {
    return answer();
  } catch (error) {
    return sheet.errorCell((error as Error).message);
  }
}
