import type { Column } from './Column.js';
import type { NothingTest } from './nothing.js';

/** What the cells of some columns say, a date and a time with a space between them; empty where they say nothing, or there is no such column. */
export function cellText(cells: readonly string[], columns: readonly Column[] | undefined, isNothing: NothingTest): string {
  if (columns === undefined) return '';
  const [first] = columns;
  const text = first === undefined ? '' : said(cells[first.place], isNothing);
  if (columns.length < 2) return text;
  return columns
    .map(({ place }) => said(cells[place], isNothing))
    .join(' ')
    .trim();
}

function said(cell: string | undefined, isNothing: NothingTest): string {
  const text = cell === undefined ? '' : cell.trim();
  return isNothing(text) ? '' : text;
}
