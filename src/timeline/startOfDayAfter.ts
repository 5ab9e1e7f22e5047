import type { EpochMs } from '../time/index.js';
import { MS_PER_DAY } from '../time/units.js';
import { segmentAt } from './offsets.js';
import type { Timeline } from './Timeline.js';

/** The instant, after one that is covered, from which on local clocks show later dates for good: they may go back over midnight once. */
export function startOfDayAfter(timeline: Timeline, t: EpochMs): EpochMs {
  const wall = (timeline.localDay(t) + 1) * MS_PER_DAY;
  const table = timeline.tableOf(t, t + 2 * MS_PER_DAY);
  const { offsetFrom, offsetMs, to } = table;
  let start = t;
  for (let segment = segmentAt(table, t); (offsetFrom[segment] as number) <= start + MS_PER_DAY; segment++) {
    const offset = offsetMs[segment] as number;
    const showsTheDate = (offsetFrom[segment] as number) + offset < wall;
    if (showsTheDate) start = Math.min(wall - offset, offsetFrom[segment + 1] ?? to);
  }
  return start;
}
