import type { EpochMs, SupportMs } from '../time/index.js';
import type { CalendarTable } from './CalendarTable.js';
import { latestIn, positionIn } from './position.js';
import type { Timeline } from './Timeline.js';

/** The latest instant from which on so much support time lies before another. */
export function latestBefore(timeline: Timeline, t: EpochMs, supportMs: SupportMs): EpochMs {
  return timeline.ask(latestBeforeIn, timeline.tableOf(t), t, supportMs);
}

function latestBeforeIn(table: CalendarTable, t: EpochMs, supportMs: SupportMs): EpochMs {
  return latestIn(table, positionIn(table, t) - supportMs);
}
