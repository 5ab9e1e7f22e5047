import { type DayNumber, type EpochMs, MS_PER_DAY } from '../time/index.js';
import { bisect } from './search.js';
import type { Timeline } from './Timeline.js';

/** R6. The instant `count` working days of support time later, a day's used fraction being the fraction of its own support time. */
export function addDayLengths(timeline: Timeline, t: EpochMs, count: number): EpochMs {
  const piece = timeline.piece(t);
  const day = timeline.table.workingDayOf[piece] as number;
  const used = timeline.positionIn(piece, t) - (timeline.table.dayPosition[day] as number);
  // A day of which nothing is used is used up whole, at its close, and not at the next opening (R5).
  if (used === 0)
    return timeline.hasWorkingDay(day + count - 1) ? (timeline.table.dayClose[day + count - 1] as number) : Number.POSITIVE_INFINITY;
  if (!timeline.hasWorkingDay(day + count)) return Number.POSITIVE_INFINITY;
  const { dayPosition } = timeline.table;
  const length = (index: number) => (dayPosition[index + 1] as number) - (dayPosition[index] as number);
  return timeline.earliestAt((dayPosition[day + count] as number) + Math.ceil((used * length(day + count)) / length(day)));
}

/** R7. The close of the `count`-th working day after the local date of an instant. */
export function closeOfDayAfter(timeline: Timeline, t: EpochMs, count: number): EpochMs {
  const index = workingDayAfter(timeline, timeline.localDay(t)) + count - 1;
  return timeline.hasWorkingDay(index) ? (timeline.table.dayClose[index] as number) : Number.POSITIVE_INFINITY;
}

/** The first instant, after one that is covered, whose local date is a later one. */
export function startOfDayAfter(timeline: Timeline, t: EpochMs): EpochMs {
  const day = timeline.localDay(t);
  const wall = (day + 1) * MS_PER_DAY;
  if (!timeline.coversDay(day + 2)) timeline.coversDay(day + 1);
  const { offsetFrom, offsetMs, to } = timeline.table;
  let start = t;
  for (let segment = bisect(offsetFrom, t, 0, offsetFrom.length) - 1; segment < offsetFrom.length; segment++) {
    start = Math.max(t, offsetFrom[segment] as number, wall - (offsetMs[segment] as number));
    if (start < (offsetFrom[segment + 1] ?? to)) break;
  }
  return start;
}

/** The `count`-th working day after a date that is covered; before it where `count` is negative. Infinity or -Infinity where there is none. */
export function addWorkingDays(timeline: Timeline, day: DayNumber, count: number): DayNumber {
  const before = workingDayAfter(timeline, day) - (isWorkingDay(timeline, day) ? 2 : 1);
  let index = count > 0 ? workingDayAfter(timeline, day) + count - 1 : before + count + 1;
  while (index < 0) {
    const known = timeline.table.day.length;
    if (!timeline.growBack()) return Number.NEGATIVE_INFINITY;
    index += timeline.table.day.length - known;
  }
  return timeline.hasWorkingDay(index) ? (timeline.table.day[index] as number) : Number.POSITIVE_INFINITY;
}

/** Whether a date that is covered has support hours. */
export function isWorkingDay(timeline: Timeline, day: DayNumber): boolean {
  const index = workingDayAfter(timeline, day);
  return index > 0 && timeline.table.day[index - 1] === day;
}

function workingDayAfter(timeline: Timeline, day: DayNumber): number {
  return bisect(timeline.table.day, day, 0, timeline.table.day.length - 1);
}
