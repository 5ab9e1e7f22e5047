import type { DayNumber, EpochMs, SupportMs, Years } from '../time/index.js';
import { yearOf } from '../time/localDate.js';
import { MS_PER_DAY } from '../time/units.js';
import type { CalendarTable } from './CalendarTable.js';
import { tableFor, type YearSource } from './growth.js';
import { wallIn } from './offsets.js';
import { earliestIn, positionIn } from './position.js';

/** A question about one or two whole numbers; its answer is Infinity or -Infinity where it lies beyond the table. */
export type TableQuestion = (table: CalendarTable, first: number, second: number) => number;

/**
 * A calendar as one function of integers, `position(t)`: the support time before an instant. It never falls, and it is flat outside support hours.
 * All that a timeline is asked is a difference of two positions, or its inverse.
 *
 * A timeline holds tables of the years that were needed, far apart where those are: a question about 2026 and another about 2100 need no year between.
 * Every question is put to one table, which never changes and has all the years that the question spans, and no question can make it grow: where the
 * table ends too early the question says so, and is asked again of a longer one. So no answer depends on what was asked before.
 *
 * Arguments are whole milliseconds. An answer beyond the source's years is Infinity or -Infinity: the callers make it an error.
 */
export class Timeline {
  private readonly source: YearSource;
  private readonly tables: CalendarTable[];
  /** The one that was asked last. */
  private table: CalendarTable | undefined;

  constructor(source: YearSource) {
    this.source = source;
    this.tables = [];
    this.table = undefined;
  }

  get years(): Years {
    return this.source.years;
  }

  /** Whether an instant is within the source's years. */
  covers(t: EpochMs): boolean {
    const { from, to } = this.tableOf(t);
    return t >= from && t < to;
  }

  /** The support time from one instant to another, less than none where that is the earlier one; beyond the source's years there is none. */
  supportBetween(from: EpochMs, to: EpochMs): SupportMs {
    if (to < from) return 0 - this.supportBetween(to, from);
    const table = this.tableOf(from, to);
    return positionIn(table, to) - positionIn(table, from);
  }

  /** R5. The earliest instant at which so much support time after another is used up. */
  earliestAfter(t: EpochMs, supportMs: SupportMs): EpochMs {
    const table = this.tableOf(t);
    const at = earliestIn(table, t, supportMs);
    return Number.isFinite(at) ? at : this.answer(earliestIn, table, t, supportMs);
  }

  /** The local date of an instant that is covered, or of the end of the source's years. */
  localDay(t: EpochMs): DayNumber {
    return Math.floor(wallIn(this.tableOf(t), t) / MS_PER_DAY);
  }

  /** A table that holds two instants, the earlier one first, and all that lies between, as far as the source's years go. */
  tableOf(from: EpochMs, to: EpochMs = from): CalendarTable {
    const { table } = this;
    if (table !== undefined && from >= table.from && to < table.to) return table;
    // No zone's year begins or ends as much as a day from that of UTC.
    return this.grow(yearAt(from - MS_PER_DAY), yearAt(to + MS_PER_DAY));
  }

  /** A table that holds the years of two dates, the earlier one first, and all that lie between, as far as the source has them. */
  tableOfDays(from: DayNumber, to: DayNumber = from): CalendarTable {
    return this.grow(yearOf(from), yearOf(to));
  }

  /**
   * The answer to a question that is Infinity or -Infinity where it lies beyond a table: asked of that, and of longer tables until it does not. Each time
   * twice as many years are added, so that few tables are made.
   */
  answer(question: TableQuestion, start: CalendarTable, first: number, second = 0): number {
    let table = start;
    for (let years = 1; ; years *= 2) {
      const found = question(table, first, second);
      const { from, to } = table.years;
      const longer = Number.isFinite(found) ? table : found > 0 ? this.grow(from, to + years) : this.grow(from - years, to);
      if (longer === table) return found;
      table = longer;
    }
  }

  /** The table that holds some years, as far as the source has them. */
  private grow(from: number, to: number): CalendarTable {
    this.table = tableFor(this.tables, from, to, this.source);
    return this.table;
  }
}

/** Beyond what a `Date` can hold there is no year; the instant itself, taken as one, lies on the same side of all that a source has. */
function yearAt(t: EpochMs): number {
  return yearOf(Math.floor(t / MS_PER_DAY)) || t;
}
