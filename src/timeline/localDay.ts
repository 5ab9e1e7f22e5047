import type { DayNumber, EpochMs } from '../time/index.js';
import { dateIn } from './offsets.js';
import type { Timeline } from './Timeline.js';

/** The local date of an instant that is covered, or of the end of the calendar's years. */
export function localDay(timeline: Timeline, t: EpochMs): DayNumber {
  return dateIn(timeline.tableOf(t), t);
}
