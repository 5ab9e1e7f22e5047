import { type EpochMs, MS_PER_DAY, type SupportMs } from '../time/index.js';
import { type CalendarTable, firstGreater } from '../timeline/index.js';
import type { Clocks } from './Clocks.js';
import type { DayTables } from './DayTables.js';
import type { Levels, Rows } from './Levels.js';

// What a table says of deadlines, with no more than reads and sums: a loop for each step, over the rows of a block. Infinity stands for a deadline that the
// table does not say, and NaN for none.

/** R5. The last positions before a length of support time is used up, by the length of each level; NaN where it has none. */
export function lastPositions(lengths: Float64Array, { priority, rows }: Levels, { position }: Clocks, latest: Float64Array): void {
  for (let row = 0; row < rows; row++) latest[row] = (position[row] as SupportMs) + (lengths[priority[row] as number] as SupportMs) - 1;
}

/** R6. The last positions of so many working days, at the same fraction of a day's own support time. */
export function lastPositionsOfDays(
  { dayOfPiece }: CalendarTable,
  { start, close }: DayTables,
  { order, count }: Rows,
  { position, piece: pieces }: Clocks,
  days: number,
  latest: Float64Array,
): void {
  for (let place = 0; place < count; place++) {
    const row = order[place] as number;
    const today = dayOfPiece[pieces[row] as number] as number;
    const last = today + days;
    let at: SupportMs = Number.NaN;
    if (last < close.length) {
      const [begin, end] = [start[today] as SupportMs, start[last] as SupportMs];
      const usedMs = (position[row] as SupportMs) - begin;
      const [todayMs, lastMs] = [(start[today + 1] as SupportMs) - begin, (start[last + 1] as SupportMs) - end];
      // A day of which nothing is used is used up whole, at the close before (R5), and not at the next opening.
      at = end + (todayMs === lastMs ? usedMs : Math.ceil((usedMs * lastMs) / todayMs)) - 1;
    }
    latest[row] = Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
  }
}

/** R5. Positions become the instants right after the last that have them; whether the table says all of them. */
export function instantsAfter(table: CalendarTable, rows: number, latest: Float64Array): boolean {
  let isWhole = true;
  const { open, position: before, endPosition, positionIndex, meanPiece } = table;
  for (let row = 0; row < rows; row++) {
    const last = latest[row] as SupportMs;
    if (last < endPosition) {
      const piece = firstGreater(before, positionIndex, 0, meanPiece, last) - 1;
      latest[row] = (open[piece] as EpochMs) + (last - (before[piece] as SupportMs)) + 1;
    } else if (last >= endPosition) {
      latest[row] = Number.POSITIVE_INFINITY;
      isWhole = false;
    }
  }
  return isWhole;
}

/** R7. The closes of the so-manieth working days after the dates that clocks show; whether the table says all of them. */
export function closesOfDaysAfter(
  { firstDay, changeAt, before, after, close }: DayTables,
  { order, count }: Rows,
  { at }: Clocks,
  days: number,
  dueMs: Float64Array,
): boolean {
  let isWhole = true;
  for (let place = 0; place < count; place++) {
    const row = order[place] as number;
    const instant = at[row] as EpochMs;
    // What is no instant has no day: any that is there will do, to find nothing.
    const day = Number.isNaN(instant) ? 0 : Math.floor(instant / MS_PER_DAY) - firstDay;
    const change = changeAt[day] as EpochMs;
    let last = close.length;
    if (instant < change) last = (before[day] as number) + days - 1;
    else if (instant >= change) last = (after[day] as number) + days - 1;
    if (last < close.length) dueMs[row] = close[last] as EpochMs;
    else {
      dueMs[row] = Number.POSITIVE_INFINITY;
      isWhole = false;
    }
  }
  return isWhole;
}
