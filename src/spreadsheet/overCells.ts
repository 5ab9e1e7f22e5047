import { Call, type Given, isList } from '../errors/index.js';
import type { CellRange, Cells, CellValue } from './Cells.js';
import type { Sheet } from './Sheet.js';

/** The cells that a function answers from, by the names of its parameters; each says what it holds and where a mistake is. */
export type CellRow<Name extends string> = { readonly [name in Name]: Given };

/** What a function answers for one row of cells. */
export type CellFunction<Name extends string> = (sheet: Sheet, row: CellRow<Name>) => CellValue;

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
  const given = new Call(fn);
  const read = byName(names, (name) => given.given(name, cells[name]));
  const ranges = byName(names, (name) => rangeOf(sheet, read[name]));
  const answerAt = (row: number, column: number) => {
    const call = new Call(fn);
    return answer(
      sheet,
      byName(names, (name) => call.given(name, cellAt(ranges[name], row, column))),
    );
  };
  if (!names.some((name) => isList(read[name]))) return answerAt(0, 0);
  const height = Math.max(...names.map((name) => heightOf(ranges[name])));
  const width = Math.max(...names.map((name) => widthOf(ranges[name])));
  for (const name of names) checkShape(sheet, ranges[name], height, width, given.given(name, undefined));
  const rows: CellValue[][] = [];
  for (let row = 0; row < height; row++) {
    const line: CellValue[] = [];
    for (let column = 0; column < width; column++) line.push(orMistake(sheet, () => answerAt(row, column)));
    rows.push(line);
  }
  return rows;
}

function byName<Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value): { readonly [name in Name]: Value } {
  const values = {} as { [name in Name]: Value };
  for (const name of names) values[name] = of(name);
  return values;
}

/** The cells of a range, in rows of our own; a lone cell is a range of one. */
function rangeOf({ mistakes: { noRange } }: Sheet, given: Given): CellRange {
  if (!isList(given)) return [[given.received as CellValue]];
  const rows = given.entries(noRange)?.map((row) => row.entries(noRange)?.map((cell) => cell.received as CellValue) ?? []) ?? [];
  const [first] = given.call.checked(rows);
  const isRange = first !== undefined && first.length > 0 && rows.every((row) => row.length === first.length);
  return isRange ? rows : given.reject(noRange());
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

function checkShape({ mistakes }: Sheet, range: CellRange, height: number, width: number, given: Given): void {
  const fits = (length: number, all: number) => length === 1 || length === all;
  const [rows, columns] = [heightOf(range), widthOf(range)];
  if (!fits(rows, height) || !fits(columns, width)) given.reject(mistakes.otherShape(rows, columns, height, width));
}

function orMistake(sheet: Sheet, answer: () => CellValue): CellValue {
  try {
    return answer();
  } catch (error) {
    return sheet.errorCell((error as Error).message);
  }
}
