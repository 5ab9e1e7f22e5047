import type { PausedTime } from '../deadline/index.js';
import type { EpochMs, Interval } from '../time/index.js';

/** R12. The pause that holds an instant, its end included. */
export function pauseAt(pauses: PausedTime, epochMs: EpochMs): Interval | undefined {
  return pauses.within(epochMs - 1, epochMs + 1)[0];
}
