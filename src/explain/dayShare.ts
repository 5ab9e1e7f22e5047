import { type Promised, ruleReached } from '../deadline/index.js';
import { type EpochMs, formatLocalDate } from '../time/index.js';
import { type Timeline, workingDayAt } from '../timeline/index.js';
import type { PlainDueTrail, UsedDay } from './PlainTrail.js';

/** R6. How much of its day was over at a promise's start, and of the day on which its working days are used up; nothing where they are whole days. */
export function dayShare({ rule, start, timed: { timeline } }: Promised): Pick<PlainDueTrail, 'dayShare'> {
  if (rule.kind !== 'day-lengths') return {};
  const first = usedDay(timeline, start, 0);
  return first.usedMs === 0 ? {} : { dayShare: { first, last: usedDay(timeline, ruleReached(rule, timeline, start), 1) } };
}

/** The working day that holds the instant so much before another, as it stands at that other one. */
function usedDay(timeline: Timeline, t: EpochMs, before: number): UsedDay {
  const { day, supportMs, usedMs } = workingDayAt(timeline, t - before);
  return { date: formatLocalDate(day), usedMs: usedMs + before, supportMs };
}
