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

/** Compiled years without a gap between them, and their table. */
export interface JoinedYears {
  readonly compiled: readonly CompiledYears[];
  readonly table: CalendarTable;
}

/** Years no further apart than this are joined, with those between: what is asked about one decade finds one table. */
const NEAR = 10;

/**
 * The joined years of a timeline once some years, as far as the source has them, are among them without a gap; those that hold them come first.
 *
 * All that are missing are compiled, then joined once: a join costs as much as all the years that it joins. Where joined years grow, a quarter as many
 * are added at least: whoever asks for a year after the other has few joins, and not one a year. Joined years stay further apart than those that are
 * near, so that there are few of them.
 */
export function grownTo(all: readonly JoinedYears[], { from, to }: Years, source: YearSource): readonly [JoinedYears, ...JoinedYears[]] {
  const [least, most] = [source.years.from, source.years.to];
  const wanted = { from: Math.max(Math.min(from, most), least), to: Math.min(Math.max(to, least), most) };
  const found = all.filter(({ table: { years } }) => years.from <= wanted.from && years.to >= wanted.to)[0] ?? join(all, wanted, source);
  return [found, ...all.filter(({ table: { years } }) => years.to < found.table.years.from || years.from > found.table.years.to)];
}

function join(all: readonly JoinedYears[], wanted: Years, source: YearSource): JoinedYears {
  const years = widened(all, wanted, source.years);
  const compiled: CompiledYears[] = [];
  let next = years.from;
  const fillUpTo = (last: number) => {
    if (next <= last) compiled.push(...source.compile(next, last));
  };
  for (const part of all.filter(({ table }) => isNear(table.years, years)).sort((one, other) => one.table.from - other.table.from)) {
    fillUpTo(part.table.years.from - 1);
    compiled.push(...part.compiled);
    next = part.table.years.to + 1;
  }
  fillUpTo(years.to);
  return { compiled, table: joinYears(years, compiled) };
}

/** Some years with all that are near, and with what those grow by; then with what is near to these. */
function widened(all: readonly JoinedYears[], wanted: Years, { from: least, to: most }: Years): Years {
  let { from, to } = wanted;
  for (const { table } of all) {
    const { years } = table;
    if (!isNear(years, wanted)) continue;
    const spare = Math.floor((years.to - years.from) / 4);
    from = Math.min(from, years.from > wanted.from ? Math.max(years.from - spare, least) : years.from);
    to = Math.max(to, years.to < wanted.to ? Math.min(years.to + spare, most) : years.to);
  }
  return from === wanted.from && to === wanted.to ? wanted : widened(all, { from, to }, { from: least, to: most });
}

function isNear(years: Years, wanted: Years): boolean {
  return years.from <= wanted.to + NEAR && years.to >= wanted.from - NEAR;
}
