import type { EpochMs, SupportMs, Years } from '../time/index.js';
import { yearOf } from '../time/localDate.js';
import { MS_PER_DAY } from '../time/units.js';
import type { CalendarTable } from './CalendarTable.js';
import { earliestIn, positionIn } from './position.js';
import { type Compile, tableFrom } from './tableFrom.js';

/** A question about one or two whole numbers; its answer is Infinity or -Infinity where it lies beyond the table. */
export type TableQuestion = (table: CalendarTable, first: number, second: number) => number;

/**
 * A calendar as one function of integers, `position(t)`: the support time before an instant. It never falls, and it is flat outside support hours.
 * All that a timeline is asked is a difference of two positions, or its inverse.
 *
 * A timeline holds tables of the years that were needed, far apart where those are: a question about 2026 and another about 2100 need no year between.
 * Every question is put to one table, which never changes and has all the years that the question spans, and no question can make it longer: where the
 * table ends too early the question says so, and is asked again of a longer one. So no answer depends on what was asked before.
 *
 * Arguments are whole milliseconds. An answer beyond the calendar's years is Infinity or -Infinity: the callers make it an error.
 */
export interface Timeline {
  /** Those of the calendar. */
  readonly years: Years;
  /** Whether an instant is within the calendar's years. */
  readonly hasInstant: (t: EpochMs) => boolean;
  /** The support time from one instant to another, less than none where that is the earlier one; beyond the calendar's years there is none. */
  readonly supportBetween: (from: EpochMs, to: EpochMs) => SupportMs;
  /** R5. The earliest instant at which so much support time after another is used up. */
  readonly earliestAfter: (t: EpochMs, supportMs: SupportMs) => EpochMs;
  /** A table that holds two instants, the earlier one first, and all that lies between, as far as the calendar's years go. */
  readonly tableOf: (from: EpochMs, to?: EpochMs) => CalendarTable;
  /** The answer to a question that is Infinity or -Infinity where it lies beyond a table: asked of that, and of longer tables until it does not. */
  readonly ask: (question: TableQuestion, table: CalendarTable, first: number, second?: number) => number;
}

/** The timeline of a calendar that `compile` compiles; it compiles nothing before it is asked. */
export function timelineFrom(years: Years, compile: Compile): Timeline {
  /** The last one made first. */
  const tables: CalendarTable[] = [];
  /** The one that was asked last. */
  let current: CalendarTable | undefined;

  return { years, hasInstant, supportBetween, earliestAfter, tableOf, ask };

  function hasInstant(t: EpochMs): boolean {
    const { from, to } = tableOf(t);
    return t >= from && t < to;
  }

  function supportBetween(from: EpochMs, to: EpochMs): SupportMs {
    const table = tableOf(Math.min(from, to), Math.max(from, to));
    return positionIn(table, to) - positionIn(table, from);
  }

  function earliestAfter(t: EpochMs, supportMs: SupportMs): EpochMs {
    // Asked of the table at hand first: a question that is passed on costs more than its answer.
    const table = tableOf(t);
    const at = earliestIn(table, t, supportMs);
    return Number.isFinite(at) ? at : ask(earliestIn, table, t, supportMs);
  }

  function tableOf(from: EpochMs, to: EpochMs = from): CalendarTable {
    if (current !== undefined && from >= current.from && to < current.to) return current;
    // No zone's year begins or ends as much as a day from that of UTC. What no `Date` can hold lies, taken as a year, on the same side of all that there are.
    return tableOfYears(yearOf(from / MS_PER_DAY - 1) || from, yearOf(to / MS_PER_DAY + 1) || to);
  }

  function ask(question: TableQuestion, table: CalendarTable, first: number, second = 0): number {
    const found = question(table, first, second);
    if (Number.isFinite(found)) return found;
    const { from, to } = table.years;
    const longer = found > 0 ? tableOfYears(from, to + 1) : tableOfYears(from - 1, to);
    return longer === table ? found : ask(question, longer, first, second);
  }

  /**
   * A table that holds some years, as far as the calendar has them: one that is there, or a new one. Each new one has more years to spare on either side
   * than the one before: 0, 3, 15, 63. Soon one holds all that is asked, and there are few.
   */
  function tableOfYears(from: number, to: number): CalendarTable {
    const within = (year: number) => Math.min(Math.max(year, years.from), years.to);
    const [first, last] = [within(from), within(to)];
    current = tables.find((made) => made.years.from <= first && made.years.to >= last);
    if (current === undefined) {
      const spare = 4 ** tables.length - 1;
      current = tableFrom({ from: within(first - spare), to: within(last + spare) }, compile);
      tables.unshift(current);
    }
    return current;
  }
}
