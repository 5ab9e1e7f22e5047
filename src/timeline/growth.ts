import type { CompiledYears } from '../calendar/index.js';
import type { SupportMs, Years } from '../time/index.js';
import type { CalendarTable } from './CalendarTable.js';
import { joinYears } from './joinYears.js';

/** Where a timeline gets its years from: a calendar that compiles them, or a file that holds them. */
export interface YearSource {
  readonly years: Years;
  /** Years of the source, from the first up to and including the last, in order. */
  compile(first: number, last: number): readonly CompiledYears[];
}

/** Compiled years without a gap between them, from the first up to and including the last, and their table. */
export interface JoinedYears {
  readonly first: number;
  readonly last: number;
  readonly compiled: readonly CompiledYears[];
  readonly table: CalendarTable;
}

/** What a timeline has before it is asked anything. */
export function noYears(): JoinedYears {
  return { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY, compiled: [], table: joinYears([], 0) };
}

/**
 * The years grown up to and including a year, or to the source's end on that side. All that are missing are compiled, then joined once: a join costs
 * as much as all the years that it joins.
 *
 * Where there are years already, a quarter as many are added at least: whoever asks for a year after the other has few joins, and not one a year.
 *
 * The position at the start of the first year that was compiled is 0; years before it have negative ones. So growing changes no position.
 */
export function grownTo(joined: JoinedYears, year: number, { years, compile }: YearSource): JoinedYears {
  const { first, last, compiled, table } = joined;
  const wanted = year > years.from ? Math.min(year, years.to) : years.from;
  if (compiled.length === 0) return join(wanted, wanted, compile(wanted, wanted), 0);
  if (wanted >= first && wanted <= last) return joined;
  const spare = Math.floor((last - first) / 4);
  if (wanted > last) {
    const end = Math.min(Math.max(wanted, last + spare), years.to);
    return join(first, end, [...compiled, ...compile(last + 1, end)], table.startPosition);
  }
  const start = Math.max(Math.min(wanted, first - spare), years.from);
  const before = compile(start, first - 1);
  return join(start, last, [...before, ...compiled], table.startPosition - joinYears(before, 0).endPosition);
}

function join(first: number, last: number, compiled: readonly CompiledYears[], startPosition: SupportMs): JoinedYears {
  return { first, last, compiled, table: joinYears(compiled, startPosition) };
}
