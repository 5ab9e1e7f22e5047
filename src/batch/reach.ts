import { type EpochMs, MS_PER_DAY, type SupportMs } from '../time/index.js';
import { type CalendarTable, firstGreater } from '../timeline/index.js';
import type { Clocks } from './Clocks.js';
import type { DayTables } from './DayTables.js';

// What a table says of deadlines, with no more than reads and sums: a loop for each way of counting, over some rows of a block. A deadline that it does not
// say is Infinity, and the loop says that there was one.

/** Some rows of a block: those that stand in an order from one place up to another. */
export interface Rows {
  readonly order: Uint16Array;
  readonly from: number;
  readonly to: number;
}

/** R5. The earliest instants at which so much support time is used up. */
export function supportTimeLater(
  table: CalendarTable,
  { order, from, to }: Rows,
  { position }: Clocks,
  ms: SupportMs,
  dueMs: Float64Array,
): boolean {
  const { open, position: before, endPosition, closePosition, closePositionIndex, meanPiece } = table;
  let isWhole = true;
  for (let place = from; place < to; place++) {
    const row = order[place] as number;
    const latest = (position[row] as SupportMs) + ms - 1;
    if (latest < endPosition) {
      const piece = firstGreater(closePosition, closePositionIndex, 0, meanPiece, latest);
      dueMs[row] = (open[piece] as EpochMs) + (latest - (before[piece] as SupportMs)) + 1;
    } else {
      dueMs[row] = Number.POSITIVE_INFINITY;
      isWhole = false;
    }
  }
  return isWhole;
}

/** R6. The instants so many working days later, at the same fraction of a day's own support time. */
export function dayLengthsLater(
  table: CalendarTable,
  { start, close }: DayTables,
  { order, from, to }: Rows,
  { position, piece: pieces }: Clocks,
  count: number,
  dueMs: Float64Array,
): boolean {
  const { open, position: before, endPosition, closePosition, closePositionIndex, meanPiece, dayOfPiece } = table;
  let isWhole = true;
  for (let place = from; place < to; place++) {
    const row = order[place] as number;
    const today = dayOfPiece[pieces[row] as number] as number;
    const last = today + count;
    let latest: SupportMs = Number.NaN;
    if (last < close.length) {
      const [begin, end] = [start[today] as SupportMs, start[last] as SupportMs];
      const usedMs = (position[row] as SupportMs) - begin;
      const [todayMs, lastMs] = [(start[today + 1] as SupportMs) - begin, (start[last + 1] as SupportMs) - end];
      // A day of which nothing is used is used up whole, at the close before (R5), and not at the next opening.
      latest = end + (todayMs === lastMs ? usedMs : Math.ceil((usedMs * lastMs) / todayMs)) - 1;
    }
    if (latest < endPosition) {
      const piece = firstGreater(closePosition, closePositionIndex, 0, meanPiece, latest);
      dueMs[row] = (open[piece] as EpochMs) + (latest - (before[piece] as SupportMs)) + 1;
    } else {
      dueMs[row] = Number.POSITIVE_INFINITY;
      isWhole = false;
    }
  }
  return isWhole;
}

/** R7. The closes of the so-manieth working days after the dates that clocks show. */
export function closesOfDaysAfter(
  { firstDay, changeAt, before, after, close }: DayTables,
  { order, from, to }: Rows,
  { at }: Clocks,
  count: number,
  dueMs: Float64Array,
): boolean {
  let isWhole = true;
  for (let place = from; place < to; place++) {
    const row = order[place] as number;
    const instant = at[row] as EpochMs;
    // What is no instant has no day: any that is there will do, to find nothing.
    const day = Number.isNaN(instant) ? 0 : Math.floor(instant / MS_PER_DAY) - firstDay;
    const change = changeAt[day] as EpochMs;
    let last = close.length;
    if (instant < change) last = (before[day] as number) + count - 1;
    else if (instant >= change) last = (after[day] as number) + count - 1;
    if (last < close.length) dueMs[row] = close[last] as EpochMs;
    else {
      dueMs[row] = Number.POSITIVE_INFINITY;
      isWhole = false;
    }
  }
  return isWhole;
}
