import type { Target } from '../agreement/index.js';
import type { EpochMs, Interval } from '../time/index.js';
import type { Kpi, Priority } from '../vocabulary/index.js';
import type { TimedAgreement } from './TimedAgreement.js';

/** SLA §1.3. Hours that count on working days from 00:00 to 24:00 (R13). */
export interface ThirdLineTarget {
  readonly kind: 'hours-on-working-days';
  readonly value: number;
  readonly unit: 'hours on working days';
  readonly clause: '§1.3';
}

/** A promise of the agreement about one incident: all that its deadline follows from, and that says why it is what it is. */
export interface Promised {
  /** The agreement, and the timeline on which this promise counts. */
  readonly timed: TimedAgreement;
  readonly kpi: Kpi | 'third-line';
  /** The third line's promise has none. */
  readonly priority: Priority | undefined;
  readonly target: Target | ThirdLineTarget;
  /** Where the clock starts: at the report (R10), the last contact (R8) or the complete report (R13). */
  readonly start: EpochMs;
  readonly startedBy: 'report' | 'last-contact' | 'complete-report' | 'priority-change';
  /** R12. In order and apart. */
  readonly pauses: readonly Interval[];
}
