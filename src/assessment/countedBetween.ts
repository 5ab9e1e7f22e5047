import type { EpochMs, Interval, SupportMs } from '../time/index.js';
import type { Timeline } from '../timeline/index.js';

/** R12. The support time between two instants, without that of the pauses; none where the second is not after the first. */
export function countedBetween(timeline: Timeline, from: EpochMs, to: EpochMs, pauses: readonly Interval[]): SupportMs {
  if (to <= from) return 0;
  let counted = timeline.position(to) - timeline.position(from);
  for (const pause of pauses) {
    const [begin, end] = [Math.max(pause.fromMs, from), Math.min(pause.toMs, to)];
    if (begin < end) counted -= timeline.position(end) - timeline.position(begin);
  }
  return counted;
}
