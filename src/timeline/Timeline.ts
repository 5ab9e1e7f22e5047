import type { DayNumber, EpochMs, SupportMs, WallMs, Years } from '../time/index.js';
import { yearOf } from '../time/localDate.js';
import { MS_PER_DAY } from '../time/units.js';
import type { CalendarTable } from './CalendarTable.js';
import { grownTo, type JoinedYears, noYears, type YearSource } from './growth.js';
import { wallIn } from './offsets.js';
import { latestIn, positionIn } from './position.js';

/** A question about one or two whole numbers; its answer is Infinity or -Infinity where it lies beyond the table. */
export type TableQuestion = (table: CalendarTable, first: number, second: number) => number;

/**
 * A calendar as one function of integers: `position(t)` is the support time before an instant, counted from a fixed instant; `earliestAt` and
 * `latestAt` are its inverse. It never falls, and it is flat outside support hours. A position is good for differences only.
 *
 * A timeline holds a table of the years that were needed, and grows when others are. Every question is put to one table, which never changes, and
 * no question can make it grow: where the table ends too early the question says so, and is asked again of a longer one. So no answer depends on
 * what was asked before.
 *
 * Arguments are whole milliseconds. An answer beyond the source's years is Infinity or -Infinity: the callers make it an error.
 */
export class Timeline {
  private readonly source: YearSource;
  private joined: JoinedYears;
  private table: CalendarTable;

  constructor(source: YearSource) {
    this.source = source;
    this.joined = noYears();
    this.table = this.joined.table;
  }

  get years(): Years {
    return this.source.years;
  }

  /** Whether an instant is within the source's years. */
  covers(t: EpochMs): boolean {
    return (t >= this.table.from && t < this.table.to) || this.reaches(t);
  }

  /** The support time before an instant; beyond the source's years it stays what it is at their end. */
  position(t: EpochMs): SupportMs {
    if (this.covers(t)) return positionIn(this.table, t);
    return t < this.table.from ? this.table.startPosition : this.table.endPosition;
  }

  /** R5. The earliest instant that has a position: one millisecond after the last that has one less. */
  earliestAt(position: SupportMs): EpochMs {
    const before = latestIn(this.table, position - 1);
    return (Number.isFinite(before) ? before : this.answer(latestIn, position - 1)) + 1;
  }

  /** The latest instant that has a position. */
  latestAt(position: SupportMs): EpochMs {
    const at = latestIn(this.table, position);
    return Number.isFinite(at) ? at : this.answer(latestIn, position);
  }

  /** What the local clocks show at an instant that is covered, or at the end of the source's years. */
  wallMs(t: EpochMs): WallMs {
    this.covers(t);
    return wallIn(this.table, t);
  }

  /** The local date of an instant that is covered. */
  localDay(t: EpochMs): DayNumber {
    return Math.floor(this.wallMs(t) / MS_PER_DAY);
  }

  /** A table that holds two instants and all that lies between, as far as the source's years go. */
  tableOf(from: EpochMs, to: EpochMs = from): CalendarTable {
    this.covers(from);
    this.covers(to);
    return this.table;
  }

  /** A table that holds the year of a date, if the source has it. */
  tableOfDay(day: DayNumber): CalendarTable {
    return this.grow(yearOf(day));
  }

  /**
   * The answer to a question that is Infinity or -Infinity where it lies beyond the table: asked of longer tables until it does not. Each time twice as
   * many years are added, so that few tables are made.
   */
  answer(question: TableQuestion, first: number, second = 0): number {
    for (let years = 1; ; years *= 2) {
      const { table } = this;
      const found = question(table, first, second);
      if (Number.isFinite(found) || this.grow(found > 0 ? this.joined.last + years : this.joined.first - years) === table) return found;
    }
  }

  /** Whether an instant is in the table once it has grown towards it: to its year in UTC, and to the next where the zone's has begun or not ended. */
  private reaches(t: EpochMs): boolean {
    // Beyond what a `Date` can hold there is no year; the instant itself, taken as one, lies on the same side of all that the source has.
    const year = yearOf(Math.floor(t / MS_PER_DAY)) || t;
    this.grow(year);
    if (t < this.table.from) this.grow(year - 1);
    if (t >= this.table.to) this.grow(year + 1);
    return t >= this.table.from && t < this.table.to;
  }

  /** The table once it has grown up to and including a year, or to the source's end on that side. */
  private grow(year: number): CalendarTable {
    this.joined = grownTo(this.joined, year, this.source);
    this.table = this.joined.table;
    return this.table;
  }
}
