import { type PausedTime, pausedBefore } from '../deadline/index.js';
import type { EpochMs, SupportMs } from '../time/index.js';
import type { Timeline } from '../timeline/index.js';

/** R12. The support time between two instants, without that of the pauses; none where the second is not after the first. */
export function countedBetween(timeline: Timeline, from: EpochMs, to: EpochMs, pauses: PausedTime | undefined): SupportMs {
  const until = Math.max(from, to);
  const counted = timeline.supportBetween(from, until);
  return pauses === undefined ? counted : counted - (pausedBefore(pauses, until) - pausedBefore(pauses, from));
}
