import type { EpochMs, Interval, SupportMs } from '../time/index.js';

/** R12. What a clock waits for: one stretch or more, in order and apart, as they are known at an instant. */
export interface PausedTime {
  /** Those that touch a stretch of time. */
  within(fromMs: EpochMs, toMs: EpochMs): readonly Interval[];
  /** R18. Of those that last from a repair to its reopening, the ones that touch a stretch of time. */
  reopenedWithin(fromMs: EpochMs, toMs: EpochMs): readonly Interval[];
  /** The support time in them before an instant. */
  supportBefore(epochMs: EpochMs): SupportMs;
  /** A deadline moved by the support time that they take from the time that counts, which runs from an instant to it. */
  moved(deadline: EpochMs, countsFrom: EpochMs): EpochMs;
  /** Those that had begun by an instant, ending then at the latest. */
  until(epochMs: EpochMs): PausedTime;
}

/** R12, R18. A stretch that waits for the customer, or from a repair to its reopening. */
export interface PausedPart extends Interval {
  readonly pausedBy: 'wait' | 'repair';
}
