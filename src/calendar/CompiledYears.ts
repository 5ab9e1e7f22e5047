import type { DayNumber, EpochMs, OffsetSegment } from '../time/index.js';

/** What some years, one after another, add to a table. */
export interface CompiledYears {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly open: readonly EpochMs[];
  readonly close: readonly EpochMs[];
  /** By piece, in order of time: the local date that clocks show. Where they go back over midnight, the date before comes again. */
  readonly day: readonly DayNumber[];
  readonly segments: readonly OffsetSegment[];
}
