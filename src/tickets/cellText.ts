import type { Column } from './Column.js';
import type { NothingTest } from './nothing.js';

/** What the cells of some columns say, a date and a time with a space between them; empty where they say nothing, or there is no such column. */
export function cellText(cells: readonly string[], columns: readonly Column[] | undefined, isNothing: NothingTest): string {
  if (columns === undefined) return '';
  const [first, ...others] = columns;
  let text = first === undefined ? '' : said(cells[first.place], isNothing);
  for (const { place } of others) text = `${text} ${said(cells[place], isNothing)}`;
  return others.length > 0 ? text.trim() : text;
}

function said(cell: string | undefined, isNothing: NothingTest): string {
  const text = cell === undefined ? '' : cell.trim();
  return isNothing(text) ? '' : text;
}
