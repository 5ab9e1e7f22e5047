import type { DayNumber, EpochMs, OffsetSegment } from '../time/index.js';

/** What one year adds to a table. */
export interface CompiledYear {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly open: readonly EpochMs[];
  readonly close: readonly EpochMs[];
  /** By piece: its local day. It never falls, also where clocks go back over midnight. */
  readonly day: readonly DayNumber[];
  readonly segments: readonly OffsetSegment[];
}
