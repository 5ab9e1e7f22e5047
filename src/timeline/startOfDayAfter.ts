import type { EpochMs } from '../time/index.js';
import { MS_PER_DAY } from '../time/units.js';
import { dateIn, segmentAt } from './offsets.js';
import type { Timeline } from './Timeline.js';

/** The instant, after one that is covered, from which on local clocks show later dates for good: they may go back over midnight once. */
export function startOfDayAfter(timeline: Timeline, t: EpochMs): EpochMs {
  const table = timeline.tableOf(t, t + 2 * MS_PER_DAY);
  const { offsetFrom, offsetMs, to } = table;
  const wall = (dateIn(table, t) + 1) * MS_PER_DAY;
  // The last stretch that begins with the date of the instant, or an earlier one.
  let segment = segmentAt(table, t + 2 * MS_PER_DAY);
  while ((offsetFrom[segment] as number) + (offsetMs[segment] as number) >= wall) segment--;
  return Math.min(wall - (offsetMs[segment] as number), offsetFrom[segment + 1] ?? to);
}
