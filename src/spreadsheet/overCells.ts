import { reject } from '../errors/index.js';
import { type Cells, type CellValue, isRange } from './Cells.js';
import type { Sheet } from './Sheet.js';

/**
 * Answers for each row and column of what a function was given: values in, a value out; a range in, a range of its shape out. A single value, row or
 * column stands beside every cell of the others. A mistake in one cell of a range is told in its place and costs the others nothing.
 */
export function overCells(
  sheet: Sheet,
  fn: string,
  cells: Readonly<Record<string, Cells>>,
  answer: (values: readonly CellValue[]) => CellValue,
): CellValue | CellValue[][] {
  const given = Object.keys(cells).map((path) => [path, cells[path]] as const);
  const ranges = given.map(([path, value]) => rangeOf(value, fn, path));
  if (!given.some(([, value]) => isRange(value))) return answer(ranges.map((range) => (range[0] as readonly CellValue[])[0]));
  const [height, width] = [tallest(ranges.map(heightOf)), tallest(ranges.map(widthOf))];
  given.forEach(([path], index) => {
    checkShape(ranges[index] as Range, height, width, fn, path);
  });
  const rows: CellValue[][] = [];
  for (let row = 0; row < height; row++) {
    const line: CellValue[] = [];
    for (let column = 0; column < width; column++) line.push(told(sheet, () => answer(ranges.map((range) => cellAt(range, row, column)))));
    rows.push(line);
  }
  return rows;
}

type Range = readonly (readonly CellValue[])[];

function rangeOf(value: Cells, fn: string, path: string): Range {
  if (!isRange(value)) return [[value]];
  if (value.length > 0 && value.every((row) => Array.isArray(row) && row.length === widthOf(value) && row.length > 0)) return value;
  const expected = 'pass a value, or rows of cells that are equally long';
  return reject(fn, { code: 'wrong-type', path, received: value, problem: 'is not a range', expected });
}

function heightOf(range: Range): number {
  return range.length;
}

function widthOf(range: Range): number {
  return (range[0] as readonly CellValue[]).length;
}

function tallest(lengths: readonly number[]): number {
  return Math.max(...lengths);
}

function cellAt(range: Range, row: number, column: number): CellValue {
  const line = range[heightOf(range) === 1 ? 0 : row] as readonly CellValue[];
  return line[line.length === 1 ? 0 : column];
}

function checkShape(range: Range, height: number, width: number, fn: string, path: string): void {
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

function told(sheet: Sheet, answer: () => CellValue): CellValue {
  try {
    return answer();
  } catch (error) {
    return sheet.errorCell((error as Error).message);
  }
}
