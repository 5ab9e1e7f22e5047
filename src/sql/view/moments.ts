import type { ReadOptions } from '../readSqlOptions.js';

/** An instant of each ticket that is looked up, and the column that it comes from. */
export interface Moment {
  /** What it is called in the query: `m` and its place, but for the report. */
  readonly name: string;
  readonly column: string;
}

/** The instants that the view looks up, each column once, the report first. */
export function momentsOf({ columns, supportTime }: ReadOptions): readonly Moment[] {
  const { reported, lastContact, responded, repaired } = columns;
  const wanted = [reported, responded, repaired, ...supportTime.flatMap(({ from, to }) => [from, to])];
  const once = [...new Set(wanted.filter((column) => column !== undefined))];
  const moments = once.map((column, place) => ({ name: `m${place}`, column }));
  // Where there was no contact yet, its clock starts at the report (R8): it is looked up apart, whatever else its column is.
  return lastContact === undefined ? moments : [...moments, { name: 'contact', column: lastContact }];
}
