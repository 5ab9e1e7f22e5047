import { type EpochMs, formatLocalDate } from '../time/index.js';
import { type Timeline, workingDayAt } from '../timeline/index.js';
import type { PlainDueTrail, UsedDay } from './PlainTrail.js';

/** R6. How much of its day was over at a start, and of the day on which working days from it are used up; nothing where they are whole days. */
export function dayShare(timeline: Timeline, start: EpochMs, reached: EpochMs): Pick<PlainDueTrail, 'dayShare'> {
  const first = usedDay(timeline, start, 0);
  return first.usedMs === 0 ? {} : { dayShare: { first, last: usedDay(timeline, reached, 1) } };
}

/** The working day that holds the instant so much before another, as it stands at that other one. */
function usedDay(timeline: Timeline, t: EpochMs, before: number): UsedDay {
  const { day, supportMs, usedMs } = workingDayAt(timeline, t - before);
  return { date: formatLocalDate(day), usedMs: usedMs + before, supportMs };
}
