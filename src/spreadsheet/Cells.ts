/** What a cell holds: a number (a date is one too: a serial), a text, a Boolean, a `Date` where the host gives those, or nothing. */
export type CellValue = number | string | boolean | Date | null | undefined;

/** A range of cells: its rows, all of one length. */
export type CellRange = readonly (readonly CellValue[])[];

/** One cell, or a range of them. */
export type Cells = CellValue | CellRange;

/** Whether a cell holds nothing. */
export function isEmpty(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}
