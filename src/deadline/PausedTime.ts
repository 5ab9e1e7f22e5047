import type { EpochMs, Interval, SupportMs } from '../time/index.js';
import type { Timeline } from '../timeline/index.js';

/**
 * R12. What a clock waits for: one stretch or more, in order and apart, as they are known at an instant. The support time before each is kept, one list for
 * all the promises of an incident, so that each costs a search and no walk.
 */
export interface PausedTime {
  readonly timeline: Timeline;
  readonly all: readonly Interval[];
  /** R18. Those among them, or parts of them, that last from a repair to its reopening; in order and apart. */
  readonly reopened: readonly Interval[];
  /** By pause, and at the end for all of them: the support time in those before it. */
  readonly before: readonly SupportMs[];
  /** What lies after it is not known yet. */
  readonly untilMs: EpochMs;
}

/** R12, R18. A stretch that waits for the customer, or from a repair to its reopening. */
export interface PausedPart extends Interval {
  readonly pausedBy: 'wait' | 'repair';
}
