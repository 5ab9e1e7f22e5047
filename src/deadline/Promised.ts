import type { EpochMs } from '../time/index.js';
import type { Kpi, Priority } from '../vocabulary/index.js';
import type { CountedTarget, DatedRule, ThirdLineTarget } from './countingRule.js';
import type { PausedTime } from './PausedTime.js';
import type { TimedAgreement } from './TimedAgreement.js';

/** A promise of the agreement about one incident, told apart by `kpi`: all that its deadline follows from, and that says why it is what it is. */
export type Promised = KpiPromise | ThirdLinePromise;

/** SLA §5. A promise of a row of chapter 5. */
export interface KpiPromise extends CountedTarget, Clock {
  /** Where the clock starts: at the report (R10), the last contact (R8) or a change of priority (R12). */
  readonly startedBy: 'report' | 'last-contact' | 'priority-change';
}

/** SLA §1.3. The third line's promise has no priority (R13). */
export interface ThirdLinePromise extends Clock {
  readonly kpi: 'third-line';
  readonly target: ThirdLineTarget;
  readonly rule: DatedRule;
  readonly startedBy: 'complete-report';
}

/** When the clock of a promise starts, and what it waits for: one for all promises that start together. */
export interface Clock {
  /** The agreement, and the timeline on which the clock counts. */
  readonly timed: TimedAgreement;
  readonly start: EpochMs;
  readonly startedBy: 'report' | 'last-contact' | 'priority-change' | 'complete-report';
  /** R12. `undefined` where there are none. */
  readonly pauses: PausedTime | undefined;
}

/** What a promise counts, without its clock. */
export type Counted = CountedTarget | Pick<ThirdLinePromise, 'kpi' | 'target' | 'rule'>;

/** SLA §5. A promise of a row of the agreement, whose clock starts at an instant. */
export function kpiPromise(
  timed: TimedAgreement,
  kpi: Kpi,
  priority: Priority,
  start: EpochMs,
  startedBy: KpiPromise['startedBy'],
  pauses?: PausedTime,
): KpiPromise {
  const { target, rule } = timed.targets[priority][kpi];
  return { timed, kpi, priority, target, rule, start, startedBy, pauses };
}
