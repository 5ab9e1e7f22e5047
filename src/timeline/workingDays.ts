import type { DayNumber, EpochMs, SupportMs } from '../time/index.js';
import { MS_PER_DAY } from '../time/units.js';
import type { CalendarTable } from './CalendarTable.js';
import { dateIn } from './offsets.js';
import { pieceAt } from './position.js';
import { bisect } from './search.js';
import type { Timeline } from './Timeline.js';

/** R6. The instant `count` working days of support time later, a day's used fraction being the fraction of its own support time. */
export function addDayLengths(timeline: Timeline, t: EpochMs, count: number): EpochMs {
  return timeline.ask(dayLengthsIn, timeline.tableOf(t), t, count);
}

/** R7. The close of the `count`-th working day after the local date of an instant. */
export function closeOfDayAfter(timeline: Timeline, t: EpochMs, count: number): EpochMs {
  return timeline.ask(closeAfterIn, timeline.tableOf(t), t, count);
}

/** The `count`-th working day after a date that is covered; before it where `count` is negative. Infinity or -Infinity where there is none. */
export function addWorkingDays(timeline: Timeline, day: DayNumber, count: number): DayNumber {
  return timeline.ask(count > 0 ? dayAfterIn : dayBeforeIn, tableOfDays(timeline, day), day, Math.abs(count));
}

/** R2. How many working days a stretch of dates has, its end outside (R3); negative where that is the earlier one. */
export function workingDaysBetween(timeline: Timeline, from: DayNumber, to: DayNumber): number {
  if (to < from) return 0 - workingDaysBetween(timeline, to, from);
  const table = tableOfDays(timeline, from, to);
  return daysUpTo(table, to - 1) - daysUpTo(table, from - 1);
}

/** R2. Whether a date that is covered is a working day: one with support time. One whose hours clocks skip has none, and no close to count to. */
export function isWorkingDay(timeline: Timeline, day: DayNumber): boolean {
  const table = tableOfDays(timeline, day);
  return table.day[daysUpTo(table, day) - 1] === day;
}

/** R6. The working day whose support time holds an instant, or comes next, and how much of it lies before the instant. */
export function workingDayAt(
  timeline: Timeline,
  t: EpochMs,
): { readonly day: DayNumber; readonly supportMs: SupportMs; readonly usedMs: SupportMs } {
  // One that has what comes next too.
  const table = timeline.tableOf(t, timeline.earliestAfter(t, 1));
  const piece = pieceAt(table, t);
  const workingDay = table.dayOfPiece[piece] as number;
  return { day: table.day[workingDay] as DayNumber, supportMs: table.dayLength[workingDay] as SupportMs, usedMs: usedIn(table, piece, t) };
}

/** A table that holds two dates, the earlier one first, and all that lie between. Noon in UTC is of a date or the next one, its beginning of the date or the one before. */
function tableOfDays(timeline: Timeline, from: DayNumber, to: DayNumber = from): CalendarTable {
  return timeline.tableOf(from * MS_PER_DAY, (to + 0.5) * MS_PER_DAY);
}

function dayLengthsIn(table: CalendarTable, t: EpochMs, count: number): EpochMs {
  const { open, day, dayLength, dayOfPiece, usedBefore, lastPiece } = table;
  const now = pieceAt(table, t);
  const today = dayOfPiece[now] as number;
  const usedMs = usedIn(table, now, t);
  const last = today + count;
  // A day of which nothing is used is used up whole, at its close, and not at the next opening (R5).
  if (usedMs === 0) return closeOf(table, last - 1);
  if (last >= day.length) return Number.POSITIVE_INFINITY;
  const lastMs = Math.ceil((usedMs * (dayLength[last] as SupportMs)) / (dayLength[today] as SupportMs));
  // R5. The last piece of that day before which less is used up.
  let piece = lastPiece[last] as number;
  while (dayOfPiece[piece] !== last || (usedBefore[piece] as SupportMs) >= lastMs) piece--;
  return (open[piece] as EpochMs) + lastMs - (usedBefore[piece] as SupportMs);
}

/** How much of its working day's support time lies before an instant in a piece, or before it. */
function usedIn({ open, usedBefore }: CalendarTable, piece: number, t: EpochMs): SupportMs {
  return (usedBefore[piece] as SupportMs) + Math.max(0, t - (open[piece] as EpochMs));
}

function closeAfterIn(table: CalendarTable, t: EpochMs, count: number): EpochMs {
  const today = dateIn(table, t);
  // The next piece is of that date or a later one; of the date before where clocks are about to go back over midnight.
  let days = table.dayOfPiece[pieceAt(table, t)] as number;
  while ((table.day[days] as number) <= today) days++;
  return closeOf(table, days + count - 1);
}

function dayAfterIn(table: CalendarTable, day: DayNumber, count: number): DayNumber {
  return table.day[daysUpTo(table, day) + count - 1] ?? Number.POSITIVE_INFINITY;
}

function dayBeforeIn(table: CalendarTable, day: DayNumber, count: number): DayNumber {
  return table.day[daysUpTo(table, day - 1) - count] ?? Number.NEGATIVE_INFINITY;
}

/** How many working days of the table are not later than a date. */
function daysUpTo({ day: days }: CalendarTable, day: DayNumber): number {
  return bisect(days, day, 0, days.length);
}

/** The last close of a working day. */
function closeOf({ close, lastPiece, pieces }: CalendarTable, workingDay: number): EpochMs {
  return close[lastPiece[workingDay] ?? pieces] as EpochMs;
}
