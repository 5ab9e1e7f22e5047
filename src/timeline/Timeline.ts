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
export class Timeline {
  /** Those of the calendar. */
  readonly years: Years;
  private readonly compile: Compile;
  /** The last one made first. */
  private readonly tables: CalendarTable[];
  /** The one that was asked last. */
  private table: CalendarTable | undefined;

  constructor(years: Years, compile: Compile) {
    this.years = years;
    this.compile = compile;
    this.tables = [];
    this.table = undefined;
  }

  /** Whether an instant is within the calendar's years. */
  covers(t: EpochMs): boolean {
    const { from, to } = this.tableOf(t);
    return t >= from && t < to;
  }

  /** The support time from one instant to another, less than none where that is the earlier one; beyond the calendar's years there is none. */
  supportBetween(from: EpochMs, to: EpochMs): SupportMs {
    const table = this.tableOf(Math.min(from, to), Math.max(from, to));
    return positionIn(table, to) - positionIn(table, from);
  }

  /** R5. The earliest instant at which so much support time after another is used up. */
  earliestAfter(t: EpochMs, supportMs: SupportMs): EpochMs {
    const table = this.tableOf(t);
    const at = earliestIn(table, t, supportMs);
    return Number.isFinite(at) ? at : this.answer(earliestIn, table, t, supportMs);
  }

  /** A table that holds two instants, the earlier one first, and all that lies between, as far as the calendar's years go. */
  tableOf(from: EpochMs, to: EpochMs = from): CalendarTable {
    const { table } = this;
    if (table !== undefined && from >= table.from && to < table.to) return table;
    // No zone's year begins or ends as much as a day from that of UTC. What no `Date` can hold lies, taken as a year, on the same side of all that there are.
    return this.tableOfYears(yearOf(from / MS_PER_DAY - 1) || from, yearOf(to / MS_PER_DAY + 1) || to);
  }

  /** The answer to a question that is Infinity or -Infinity where it lies beyond a table: asked of that, and of longer tables until it does not. */
  answer(question: TableQuestion, table: CalendarTable, first: number, second = 0): number {
    const found = question(table, first, second);
    const { from, to } = table.years;
    const longer = Number.isFinite(found) ? table : found > 0 ? this.tableOfYears(from, to + 1) : this.tableOfYears(from - 1, to);
    return longer === table ? found : this.answer(question, longer, first, second);
  }

  /**
   * A table that holds some years, as far as the calendar has them: one that is there, or a new one. Each new one has more years to spare on either side
   * than the one before: 0, 3, 15, 63. Soon one holds all that is asked, and there are few.
   */
  private tableOfYears(from: number, to: number): CalendarTable {
    const { years, tables } = this;
    const within = (year: number) => Math.min(Math.max(year, years.from), years.to);
    const [first, last] = [within(from), within(to)];
    let table = tables.find((made) => made.years.from <= first && made.years.to >= last);
    if (table === undefined) {
      const spare = 4 ** tables.length - 1;
      table = tableFrom({ from: within(first - spare), to: within(last + spare) }, this.compile);
      tables.unshift(table);
    }
    this.table = table;
    return table;
  }
}
