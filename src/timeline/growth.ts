import type { CompiledYears } from '../calendar/index.js';
import type { Years } from '../time/index.js';
import type { CalendarTable } from './CalendarTable.js';
import { joinYears } from './joinYears.js';

/** Where a timeline gets its years from: a calendar that compiles them, or a file that holds them. */
export interface YearSource {
  readonly years: Years;
  /** Years of the source, from the first up to and including the last, in order. */
  compile(first: number, last: number): readonly CompiledYears[];
}

/** Tables no further apart than so many years are joined, with the years between: what is asked about one decade finds one table. */
const NEAR = 10;

/**
 * The table that holds some years, as far as the source has them: one of those that are there, or one that takes the place of all that are near.
 *
 * All years that are missing are compiled, then joined once: a join costs as much as all the years that it joins. So a table grows to twice its length at
 * least, where the source has so many: whoever asks for a year after the other has few joins, which all together cost little more than the last one. A
 * table is begun only far from all others, so that there are few.
 *
 * @param tables in order of time, without a year in common; the new one takes its place among them
 */
export function tableFor(
  tables: CalendarTable[],
  from: number,
  to: number,
  { years: { from: least, to: most }, compile }: YearSource,
): CalendarTable {
  const within = (year: number) => Math.min(Math.max(year, least), most);
  let [first, last] = [within(from), within(to)];
  for (const table of tables) if (table.years.from <= first && table.years.to >= last) return table;
  const near = () => tables.filter(({ years }) => years.from <= last + NEAR && years.to >= first - NEAR);
  for (const { years } of near()) {
    const spare = years.to - years.from;
    first = first < years.from ? within(Math.min(first, years.from - spare)) : years.from;
    last = last > years.to ? within(Math.max(last, years.to + spare)) : years.to;
  }
  const joined = near();
  first = Math.min(first, ...joined.map(({ years }) => years.from));
  const parts: CompiledYears[] = [];
  let next = first;
  for (const { years, parts: own } of joined) {
    if (next < years.from) parts.push(...compile(next, years.from - 1));
    parts.push(...own);
    next = years.to + 1;
  }
  if (next <= last) parts.push(...compile(next, last));
  const table = joinYears({ from: first, to: Math.max(last, next - 1) }, parts);
  tables.splice(tables.filter(({ to: end }) => end <= table.from).length, joined.length, table);
  return table;
}
