import type { Column } from './Column.js';
import { plainName } from './recognisedNames.js';

/** The columns that a setting names: as the name is written; else by its place, `#3`; else without case, spaces, `_` and `-`. */
export function columnsNamed(header: readonly string[], name: string): readonly Column[] {
  const exact = columnsWhere(header, (cell) => cell.trim() === name.trim());
  if (exact.length > 0) return exact;
  const place = Number(/^#([1-9]\d*)$/.exec(name.trim())?.[1]);
  if (place <= header.length) return columnsWhere(header, (_, index) => index === place - 1);
  return columnsWhere(header, (cell) => plainName(cell) === plainName(name));
}

/** The columns of a header of which something is true. */
export function columnsWhere(header: readonly string[], matches: (cell: string, place: number) => boolean): readonly Column[] {
  return header.flatMap((name, place) => (matches(name, place) ? [{ place, name }] : []));
}
