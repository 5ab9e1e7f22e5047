import type { PerformanceTarget, Readings } from '../agreement/index.js';
import type { Judgement } from '../assessment/index.js';
import type { DueDeadline } from '../deadline/index.js';
import type { Trail } from '../explain/index.js';
import type { EpochMs, SupportMs } from '../time/index.js';
import type { Kpi, Priority } from '../vocabulary/index.js';

/** Met of those that were judged; a share of nothing is no data, neither 0% nor 100% (R11). */
export type Attainment = { readonly kind: 'share'; readonly value: number } | { readonly kind: 'no-data' };

/** How many promises of one KPI stand how, and what follows. */
export interface KpiTotals {
  readonly counts: Readonly<Record<Judgement['state'], number>>;
  /**
   * Met and missed by the share of the target that was used: above 0 up to 0.1, up to 0.2, and so on; the last of the 21 counts all above 2. The
   * first ten are those that were met; one missed outside support hours used its target and no more, and stands in the eleventh.
   */
  readonly byShare: readonly number[];
  /** Met and missed: those whose deadline has passed or that were done in time (R11). */
  readonly judged: number;
  readonly attainment: Attainment;
  /** The target of the rows that are counted here, where they all have the same. */
  readonly performanceTarget: PerformanceTarget;
  readonly verdict: 'attained' | 'not-attained' | 'not-judged' | 'no-data';
}

/** A distribution of times, in milliseconds. */
export type Distribution =
  | { readonly count: 0 }
  | { readonly count: number; readonly meanMs: number; readonly medianMs: number; readonly p90Ms: number };

/** Times from the report to an act: in support time without pauses, and elapsed. */
export interface Times {
  readonly support: Distribution;
  readonly elapsed: Distribution;
}

/** The totals of some incidents. */
export interface Totals {
  readonly incidents: number;
  /** Of `update`, those of incidents or of updates, as `updateUnit` of the report says (R11). */
  readonly kpis: Readonly<Record<Kpi, KpiTotals>>;
  /** R11. Both counts of the update KPI. */
  readonly updatesBy: Readonly<Record<Readings['updateUnit'], KpiTotals>>;
  readonly responseTime: Times;
  /** The mean of it is what MTTR stands for. */
  readonly repairTime: Times;
}

/** The totals of the incidents that share a key. */
export interface Group extends Totals {
  readonly key: string;
}

/** A promise that was missed, with the reason for its deadline. */
export interface Miss {
  readonly id: string;
  readonly kpi: Kpi;
  readonly priority: Priority;
  readonly reportedMs: EpochMs;
  readonly deadline: DueDeadline;
  readonly doneMs?: EpochMs;
  readonly lateSupportMs: SupportMs;
  readonly lateElapsedMs: number;
  /** R12. The change of priority through which it was missed, where the new row's deadline had passed before it. */
  readonly throughChangeMs?: EpochMs;
  readonly trail: Trail;
}

/** How incidents stand against the agreement, as data. */
export interface ComplianceReport {
  readonly atMs: EpochMs;
  readonly period: { readonly from?: string; readonly to?: string };
  /**
   * R11. What the update KPI counts, as the agreement says: `kpis.update` is `updatesBy` of this. By versions that differ in it, each incident is counted
   * as the version at its report says (R17).
   */
  readonly updateUnit: Readings['updateUnit'] | 'by-version';
  readonly total: Totals;
  /** By each of `groupBy`, in its order; groups in order of their keys. */
  readonly groupings: readonly { readonly by: string; readonly groups: readonly Group[] }[];
  readonly worst: readonly Miss[];
  /** What was not counted: reports outside the period, and such as were made after `at`. */
  readonly leftOut: { readonly outsidePeriod: number; readonly reportedLater: number };
}
