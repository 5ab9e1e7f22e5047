import { type EpochMs, MS_PER_DAY } from '../time/index.js';
import { type CalendarTable, firstGreater, type Timeline } from '../timeline/index.js';
import type { ColumnReader } from './ColumnReader.js';
import { coarseYears } from './coarseYears.js';

/** So many rows are computed at once: what is known of them stays in the nearest memory. */
export const BLOCK = 8_192;

/** Instants of a block of rows, and where each lies in the calendar. */
export class Clocks {
  rows = 0;
  /** Whether each row has one. */
  isWhole = true;
  /** NaN where there is none that can be counted from. */
  readonly at: Float64Array;
  /** The piece of the table that holds it or comes next, and the support time before it. */
  readonly piece: Int32Array;
  readonly position: Float64Array;
  /** The table that they lie in; none where no row has an instant. */
  table: CalendarTable | undefined;

  /** @param most as many rows as a block can have here */
  constructor(most: number) {
    this.at = new Float64Array(most);
    this.piece = new Int32Array(most);
    this.position = new Float64Array(most);
  }

  /** Reads the rows of a column. */
  read(column: ColumnReader, first: number, rows: number): void {
    this.rows = rows;
    column.read(first, rows, this.at);
  }

  /** Finds where they lie. What is no instant, and what lies outside the calendar's years, gets its mark, and is none that can be counted from. */
  place(timeline: Timeline, marks: Marks, reasons: Uint8Array): void {
    // Rows lie near those before them: most often in the same table.
    if (this.table !== undefined && placeIn(this.table, this)) {
      this.isWhole = true;
      return;
    }
    this.table = this.tableFor(timeline);
    this.isWhole = this.table !== undefined && placeIn(this.table, this);
    if (!this.isWhole) markOthers(this, marks, reasons);
  }

  /** The table that holds them all: those that lie in no year of the calendar ask for none. */
  private tableFor(timeline: Timeline): CalendarTable | undefined {
    const { at, rows } = this;
    const { fromMs, toMs } = coarseYears(timeline.years);
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let row = 0; row < rows; row++) {
      const instant = at[row] as EpochMs;
      if (!(instant >= fromMs && instant <= toMs)) continue;
      if (instant < least) least = instant;
      if (instant > most) most = instant;
    }
    return least <= most ? timeline.tableOf(least, most) : undefined;
  }
}

/** Which bits of a reason say what is wrong with an instant. */
export interface Marks {
  readonly wrong: number;
  readonly outside: number;
}

/** The one loop in which an instant meets the calendar: a division, and a read or two. Says whether each is one that the table holds. */
function placeIn(table: CalendarTable, { at, piece, position, rows }: Clocks): boolean {
  const { from, to, open, close, closeIndex, position: before } = table;
  let isWhole = true;
  for (let row = 0; row < rows; row++) {
    const instant = at[row] as EpochMs;
    if (instant >= from && instant < to && instant === Math.floor(instant)) {
      const found = firstGreater(close, closeIndex, from, MS_PER_DAY, instant);
      const opening = open[found] as EpochMs;
      piece[row] = found;
      position[row] = (before[found] as number) + (instant > opening ? instant - opening : 0);
    } else isWhole = false;
  }
  return isWhole;
}

function markOthers({ at, piece, position, rows, table }: Clocks, { wrong, outside }: Marks, reasons: Uint8Array): void {
  const [from, to] = table === undefined ? [0, 0] : [table.from, table.to];
  for (let row = 0; row < rows; row++) {
    const instant = at[row] as EpochMs;
    const isInstant = instant - Math.floor(instant) === 0;
    if (isInstant && instant >= from && instant < to) continue;
    reasons[row] = (reasons[row] as number) | (isInstant ? outside : wrong);
    at[row] = position[row] = Number.NaN;
    piece[row] = 0;
  }
}
