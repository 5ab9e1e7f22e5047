import type { CompiledYear } from '../calendar/index.js';
import type { EpochMs, SupportMs, Years } from '../time/index.js';
import type { CalendarTable } from './CalendarTable.js';
import { joinYears } from './joinYears.js';

/** Where a timeline gets its years from: a calendar that compiles them, or a file that holds them. */
export interface YearSource {
  readonly years: Years;
  compile(year: number): CompiledYear;
}

/** Compiled years without a gap between them, and their table. */
export interface JoinedYears {
  readonly first: number;
  readonly compiled: readonly CompiledYear[];
  readonly table: CalendarTable;
}

/** What a timeline has before it is asked anything. */
export function noYears(): JoinedYears {
  return join(0, [], 0);
}

/**
 * The years grown up to and including a year, or to the source's end on that side. All that are missing are compiled, then joined once: a join costs
 * as much as all the years that it joins.
 *
 * The position at the start of the first year that was compiled is 0; years before it have negative ones. So growing changes no position.
 */
export function grownTo(joined: JoinedYears, year: number, source: YearSource): JoinedYears {
  const wanted = Math.min(Math.max(year, source.years.from), source.years.to);
  const { first, compiled, table } = joined;
  const end = first + compiled.length;
  if (compiled.length === 0) return join(wanted, [source.compile(wanted)], 0);
  if (wanted < first) {
    const before = compiledYears(source, wanted, first);
    return join(wanted, [...before, ...compiled], table.startPosition - before.reduce((sum, added) => sum + supportOf(added), 0));
  }
  return wanted < end ? joined : join(first, [...compiled, ...compiledYears(source, end, wanted + 1)], table.startPosition);
}

/** The years grown by some more at one side: `1` later ones, `-1` earlier ones. */
export function grownBy(joined: JoinedYears, years: number, side: 1 | -1, source: YearSource): JoinedYears {
  return grownTo(joined, side > 0 ? joined.first + joined.compiled.length - 1 + years : joined.first - years, source);
}

function join(first: number, compiled: readonly CompiledYear[], startPosition: SupportMs): JoinedYears {
  return { first, compiled, table: joinYears(compiled, startPosition) };
}

function compiledYears(source: YearSource, from: number, end: number): CompiledYear[] {
  return Array.from({ length: end - from }, (_, place) => source.compile(from + place));
}

function supportOf({ open, close }: CompiledYear): SupportMs {
  let supportMs = 0;
  for (let piece = 0; piece < open.length; piece++) supportMs += (close[piece] as EpochMs) - (open[piece] as EpochMs);
  return supportMs;
}
