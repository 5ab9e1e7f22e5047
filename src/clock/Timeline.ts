import type { CalendarTable, CompiledYear, Years } from '../calendar/index.js';
import { joinYears } from '../calendar/index.js';
import { type DayNumber, type EpochMs, MS_PER_DAY, type SupportMs, yearOf } from '../time/index.js';
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
  private table!: CalendarTable;
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
    if (position > (table.position[table.position.length - 1] as number))
      return this.growOn() ? this.earliestAt(position) : Number.POSITIVE_INFINITY;
    if (position <= (table.position[0] as number)) return this.growBack() ? this.earliestAt(position) : Number.NEGATIVE_INFINITY;
    const piece = firstGreater(this.byPosition, position - 1);
    return (table.open[piece] as number) + (position - (table.position[piece] as number));
  }

  /** The latest instant that has a position. */
  latestAt(position: SupportMs): EpochMs {
    const { table } = this;
    if (position >= (table.position[table.position.length - 1] as number))
      return this.growOn() ? this.latestAt(position) : Number.POSITIVE_INFINITY;
    if (position < (table.position[0] as number)) return this.growBack() ? this.latestAt(position) : Number.NEGATIVE_INFINITY;
    const piece = firstGreater(this.byPosition, position);
    return (table.open[piece] as number) + (position - (table.position[piece] as number));
  }

  /** R6. The instant `count` working days of support time later, a day's used fraction being the fraction of its own support time. */
  addDayLengths(t: EpochMs, count: number): EpochMs {
    const piece = this.piece(t);
    const day = this.table.workingDayOf[piece] as number;
    const used = this.positionIn(piece, t) - (this.table.dayPosition[day] as number);
    // A day of which nothing is used is used up whole, at its close, and not at the next opening (R5).
    if (used === 0)
      return this.hasWorkingDay(day + count - 1) ? (this.table.dayClose[day + count - 1] as number) : Number.POSITIVE_INFINITY;
    if (!this.hasWorkingDay(day + count)) return Number.POSITIVE_INFINITY;
    const { dayPosition } = this.table;
    const length = (index: number) => (dayPosition[index + 1] as number) - (dayPosition[index] as number);
    return this.earliestAt((dayPosition[day + count] as number) + Math.ceil((used * length(day + count)) / length(day)));
  }

  /** R7. The close of the `count`-th working day after the local date of an instant. */
  closeOfDayAfter(t: EpochMs, count: number): EpochMs {
    const index = this.workingDayAfter(this.localDay(t)) + count - 1;
    return this.hasWorkingDay(index) ? (this.table.dayClose[index] as number) : Number.POSITIVE_INFINITY;
  }

  /** The `count`-th working day after a date that is covered; before it where `count` is negative. Infinity or -Infinity where there is none. */
  addWorkingDays(day: DayNumber, count: number): DayNumber {
    const before = this.workingDayAfter(day) - (this.isWorkingDay(day) ? 2 : 1);
    let index = count > 0 ? this.workingDayAfter(day) + count - 1 : before + count + 1;
    while (index < 0) {
      const known = this.table.day.length;
      if (!this.growBack()) return Number.NEGATIVE_INFINITY;
      index += this.table.day.length - known;
    }
    return this.hasWorkingDay(index) ? (this.table.day[index] as number) : Number.POSITIVE_INFINITY;
  }

  /** Whether a date that is covered has support hours. */
  isWorkingDay(day: DayNumber): boolean {
    const index = this.workingDayAfter(day);
    return index > 0 && this.table.day[index - 1] === day;
  }

  isOpen(t: EpochMs): boolean {
    return (this.table.open[this.piece(t)] as number) <= t;
  }

  /** The start of the first open spell after the present one, or after now. */
  openingAfter(t: EpochMs): EpochMs {
    const piece = this.isOpen(t) ? this.endOfSpell(this.piece(t)) + 1 : this.piece(t);
    return this.hasPiece(piece) ? (this.table.open[piece] as number) : Number.POSITIVE_INFINITY;
  }

  /** The end of the present open spell or, outside support hours, of the next one. */
  closingAfter(t: EpochMs): EpochMs {
    const piece = this.piece(t);
    if (!this.hasPiece(piece)) return Number.POSITIVE_INFINITY;
    const close = this.table.close[this.endOfSpell(piece)] as number;
    return close === this.table.to ? Infinity : close;
  }

  /** The open spells within `[from, to)`, where `from` is covered and all instants before `to` are. */
  openBetween(from: EpochMs, to: EpochMs): (readonly [open: EpochMs, close: EpochMs])[] {
    const spells: [EpochMs, EpochMs][] = [];
    for (let piece = this.piece(from); this.hasPiece(piece) && (this.table.open[piece] as number) < to; piece++) {
      const open = Math.max(this.table.open[piece] as number, from);
      const close = Math.min(this.table.close[piece] as number, to);
      const last = spells.at(-1);
      if (last?.[1] === open) last[1] = close;
      else if (open < close) spells.push([open, close]);
    }
    return spells;
  }

  /** The local date of an instant that is covered. */
  localDay(t: EpochMs): DayNumber {
    const { offsetFrom, offsetMs } = this.table;
    const segment = bisect(offsetFrom, t, 0, offsetFrom.length) - 1;
    return Math.floor((t + (offsetMs[segment] as number)) / MS_PER_DAY);
  }

  /** The first piece that closes after an instant: the one that holds it, or the next. */
  private piece(t: EpochMs): number {
    return firstGreater(this.byClose, t);
  }

  private positionIn(piece: number, t: EpochMs): SupportMs {
    const open = this.table.open[piece] as number;
    const position = this.table.position[piece] as number;
    return t <= open ? position : position + (t - open);
  }

  /** The last piece of an open spell: those that touch, at midnight, are one. */
  private endOfSpell(start: number): number {
    let piece = start;
    while (this.hasPiece(piece + 1) && this.table.close[piece] === this.table.open[piece + 1]) piece++;
    return piece;
  }

  private hasPiece(piece: number): boolean {
    while (piece >= this.table.open.length - 1) if (!this.growOn()) return false;
    return true;
  }

  private hasWorkingDay(index: number): boolean {
    while (index >= this.table.day.length - 1) if (!this.growOn()) return false;
    return true;
  }

  private workingDayAfter(day: DayNumber): number {
    return bisect(this.table.day, day, 0, this.table.day.length - 1);
  }

  private begin(year: number): void {
    if (this.compiled.length > 0) return;
    this.firstYear = Math.min(Math.max(year, this.source.years.from), this.source.years.to);
    this.compiled.push(this.source.compile(this.firstYear));
    this.join();
  }

  private growBack(): boolean {
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
    this.from = table.from;
    this.to = table.to;
    this.byClose = indexList(table.close, Math.floor(table.from / MS_PER_DAY) * MS_PER_DAY, table.to, MS_PER_DAY);
    this.byPosition = indexList(table.position.subarray(1), this.startPosition, end, Math.max(1, meanPiece));
  }
}
