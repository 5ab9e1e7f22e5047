import type { CompiledYear } from '../calendar/index.js';
import { type DayNumber, type EpochMs, MS_PER_DAY, type SupportMs, type WallMs, type Years, yearOf } from '../time/index.js';
import { type CalendarTable, joinYears } from './CalendarTable.js';
import { bisect, firstGreater, type IndexedList, indexList } from './search.js';

/** Where a timeline gets its years from: a calendar that compiles them, or a file that holds them. */
export interface YearSource {
  readonly years: Years;
  compile(year: number): CompiledYear;
}

/**
 * A calendar as one function of integers: `position(t)` is the support time before an instant, counted from a fixed instant; `at` is its inverse.
 * It never falls, and it is flat outside support hours. It holds the years that were asked for, and grows when others are.
 *
 * Arguments are whole milliseconds. An answer beyond the source's years is Infinity or -Infinity: the callers make it an error.
 */
export class Timeline {
  /** The stretch of time that the table has, `[from, to)`; nothing at first. */
  private from: EpochMs = Number.POSITIVE_INFINITY;
  private to: EpochMs = Number.NEGATIVE_INFINITY;
  private readonly source: YearSource;
  private readonly compiled: CompiledYear[] = [];
  private firstYear = 0;
  /** The position at the start of the first year that was compiled is 0; years before it have negative ones. */
  private startPosition = 0;
  private endPosition = 0;
  /** What is compiled so far; it is replaced when the timeline grows. */
  table!: CalendarTable;
  private byClose!: IndexedList;
  private byPosition!: IndexedList;

  constructor(source: YearSource) {
    this.source = source;
  }

  get years(): Years {
    return this.source.years;
  }

  /** Whether an instant is within the source's years; from then on the table has it. Comes before every other question about an instant. */
  covers(t: EpochMs): boolean {
    if (t >= this.from && t < this.to) return true;
    this.begin(yearOf(Math.floor(t / MS_PER_DAY)));
    while (t < this.from) if (!this.growBack()) return false;
    while (t >= this.to) if (!this.growOn()) return false;
    return true;
  }

  /** Whether a date is within the source's years; from then on the table has it. Comes before every other question about a date. */
  coversDay(day: DayNumber): boolean {
    const year = yearOf(day);
    this.begin(year);
    while (year < this.firstYear) if (!this.growBack()) return false;
    while (year >= this.firstYear + this.compiled.length) if (!this.growOn()) return false;
    return true;
  }

  /** The support time before an instant that is covered. */
  position(t: EpochMs): SupportMs {
    return this.positionIn(this.piece(t), t);
  }

  /** R5. The earliest instant that has a position. */
  earliestAt(position: SupportMs): EpochMs {
    const { table } = this;
    if (position > this.endPosition) return this.growOn() ? this.earliestAt(position) : Number.POSITIVE_INFINITY;
    if (position <= this.startPosition) return this.growBack() ? this.earliestAt(position) : Number.NEGATIVE_INFINITY;
    const piece = firstGreater(this.byPosition, position - 1);
    return (table.open[piece] as number) + (position - (table.position[piece] as number));
  }

  /** The latest instant that has a position. */
  latestAt(position: SupportMs): EpochMs {
    const { table } = this;
    if (position >= this.endPosition) return this.growOn() ? this.latestAt(position) : Number.POSITIVE_INFINITY;
    if (position < this.startPosition) return this.growBack() ? this.latestAt(position) : Number.NEGATIVE_INFINITY;
    const piece = firstGreater(this.byPosition, position);
    return (table.open[piece] as number) + (position - (table.position[piece] as number));
  }

  /** The local date of an instant that is covered. */
  localDay(t: EpochMs): DayNumber {
    return Math.floor(this.wallMs(t) / MS_PER_DAY);
  }

  /** What the local clocks show at an instant that is covered. */
  wallMs(t: EpochMs): WallMs {
    const { offsetFrom, offsetMs } = this.table;
    return t + (offsetMs[bisect(offsetFrom, t, 0, offsetFrom.length) - 1] as number);
  }

  /** The first piece that closes after an instant: the one that holds it, or the next. */
  piece(t: EpochMs): number {
    return firstGreater(this.byClose, t);
  }

  positionIn(piece: number, t: EpochMs): SupportMs {
    const open = this.table.open[piece] as number;
    const position = this.table.position[piece] as number;
    return t <= open ? position : position + (t - open);
  }

  hasPiece(piece: number): boolean {
    while (piece >= this.table.open.length - 1) if (!this.growOn()) return false;
    return true;
  }

  hasWorkingDay(index: number): boolean {
    while (index >= this.table.day.length - 1) if (!this.growOn()) return false;
    return true;
  }

  private begin(year: number): void {
    if (this.compiled.length > 0) return;
    this.firstYear = Math.min(Math.max(year, this.source.years.from), this.source.years.to);
    this.compiled.push(this.source.compile(this.firstYear));
    this.join();
  }

  growBack(): boolean {
    if (this.firstYear === this.source.years.from) return false;
    this.firstYear--;
    const year = this.source.compile(this.firstYear);
    this.compiled.unshift(year);
    this.startPosition -= year.open.reduce((sum, open, piece) => sum + (year.close[piece] as number) - open, 0);
    this.join();
    return true;
  }

  private growOn(): boolean {
    const next = this.firstYear + this.compiled.length;
    if (next > this.source.years.to) return false;
    this.compiled.push(this.source.compile(next));
    this.join();
    return true;
  }

  private join(): void {
    const table = joinYears(this.compiled as [CompiledYear, ...CompiledYear[]], this.firstYear, this.startPosition);
    const pieces = table.open.length - 1;
    const end = table.position[pieces] as number;
    const meanPiece = Math.floor((end - this.startPosition) / Math.max(1, pieces));
    this.table = table;
    this.endPosition = end;
    this.from = table.from;
    this.to = table.to;
    this.byClose = indexList(table.close, Math.floor(table.from / MS_PER_DAY) * MS_PER_DAY, table.to, MS_PER_DAY);
    this.byPosition = indexList(table.position.subarray(1), this.startPosition, end, Math.max(1, meanPiece));
  }
}
