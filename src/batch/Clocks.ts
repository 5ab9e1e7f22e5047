import { type EpochMs, MS_PER_DAY } from '../time/index.js';
import { type CalendarTable, firstGreater, type Timeline } from '../timeline/index.js';
import type { ColumnReader } from './ColumnReader.js';
import { coarseYears } from './coarseYears.js';

/** So many rows are computed at once: what is known of them stays in the nearest memory. */
export const BLOCK = 1_024;

/** Instants of a block of rows, and where each lies in the calendar. */
export class Clocks {
  rows = 0;
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

  /** Reads the rows of a column; what is no instant gets its mark among the reasons. */
  read(column: ColumnReader, first: number, rows: number, wrong: number, reasons: Uint8Array): void {
    this.rows = rows;
    column.read(first, rows, this.at);
    const { at } = this;
    for (let row = 0; row < rows; row++) {
      const instant = at[row] as EpochMs;
      if (instant - Math.trunc(instant) === 0) continue;
      reasons[row] = (reasons[row] as number) | wrong;
      at[row] = Number.NaN;
    }
  }

  /** Finds where they lie; one outside the calendar's years gets its mark, and is none that can be counted from. */
  place(timeline: Timeline, outside: number, reasons: Uint8Array): void {
    this.table = this.tableFor(timeline);
    if (this.table === undefined) markAll(this, outside, reasons);
    else placeIn(this.table, this, outside, reasons);
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

/** The one loop in which an instant meets the calendar: a division, and a read or two. */
function placeIn(table: CalendarTable, clocks: Clocks, outside: number, reasons: Uint8Array): void {
  const { at, piece, position, rows } = clocks;
  const { from, to, open, close, closeIndex, position: before } = table;
  for (let row = 0; row < rows; row++) {
    const instant = at[row] as EpochMs;
    if (instant >= from && instant < to) {
      const found = firstGreater(close, closeIndex, from, MS_PER_DAY, instant);
      const opening = open[found] as EpochMs;
      piece[row] = found;
      position[row] = (before[found] as number) + (instant > opening ? instant - opening : 0);
    } else refuse(clocks, row, outside, reasons);
  }
}

function markAll(clocks: Clocks, outside: number, reasons: Uint8Array): void {
  for (let row = 0; row < clocks.rows; row++) refuse(clocks, row, outside, reasons);
}

/** One that is no instant has its mark already. */
function refuse({ at, piece, position }: Clocks, row: number, outside: number, reasons: Uint8Array): void {
  if (!Number.isNaN(at[row])) reasons[row] = (reasons[row] as number) | outside;
  at[row] = position[row] = Number.NaN;
  piece[row] = 0;
}
