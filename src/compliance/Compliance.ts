import type { PerformanceTarget, Readings } from '../agreement/index.js';
import type { Judgement } from '../assessment/index.js';
import type { DueDeadline } from '../deadline/index.js';
import type { Trail } from '../explain/index.js';
import type { EpochMs, SupportMs } from '../time/index.js';
import type { Kpi, Priority } from '../vocabulary/index.js';

/** Met of those that were judged; a share of nothing is no data, neither 0% nor 100% (R11). */
export type Attainment =
  | {
      readonly kind: 'share';
      /** The share that was kept, from 0 to 1. */
      readonly value: number;
    }
  | { readonly kind: 'no-data' };

/** How many promises of one KPI stand how, and what follows. */
export interface KpiTotals {
  /** How many stand how. */
  readonly counts: Readonly<Record<Judgement['state'], number>>;
  /**
   * Met and missed by the share of the target that was used: above 0 up to 0.1, up to 0.2, and so on; the last of the 21 counts all above 2. The
   * first ten are those that were met; one missed outside support hours used its target and no more, and stands in the eleventh.
   */
  readonly byShare: readonly number[];
  /** Met and missed: those whose deadline has passed or that were done in time (R11). */
  readonly judged: number;
  /** The share that was met of those that were judged. */
  readonly attainment: Attainment;
  /** The target of the rows that are counted here, where they all have the same. */
  readonly performanceTarget: PerformanceTarget;
  /** Whether the performance target was attained (R11). */
  readonly verdict: 'attained' | 'not-attained' | 'not-judged' | 'no-data';
}

/** A distribution of times, in milliseconds. */
export type Distribution =
  | { readonly count: 0 }
  | {
      readonly count: number;
      /** The arithmetic mean, rounded. */
      readonly meanMs: number;
      /** The middle one, by nearest rank. */
      readonly medianMs: number;
      /** The 90th percentile, by nearest rank. */
      readonly p90Ms: number;
    };

/** Times from the report to an act: in support time without pauses, and elapsed. */
export interface Times {
  /** In support time, without pauses. */
  readonly support: Distribution;
  /** On the clock. */
  readonly elapsed: Distribution;
}

/** The totals of some incidents. */
export interface Totals {
  /** How many incidents are counted here. */
  readonly incidents: number;
  /** Of `update`, those of incidents or of updates, as `updateUnit` of the report says (R11). */
  readonly kpis: Readonly<Record<Kpi, KpiTotals>>;
  /** R11. Both counts of the update KPI. */
  readonly updatesBy: Readonly<Record<Readings['updateUnit'], KpiTotals>>;
  /** To the answer (R19). */
  readonly responseTime: Times;
  /** The mean of it is what MTTR stands for. */
  readonly repairTime: Times;
}

/** The totals of the incidents that share a key. */
export interface Group extends Totals {
  /** What its incidents share. */
  readonly key: string;
}

/** A promise that was missed, with the reason for its deadline. */
export interface Miss {
  /** The incident's. */
  readonly id: string;
  /** Which promise. */
  readonly kpi: Kpi;
  /** The row that judged it (R12). */
  readonly priority: Priority;
  /** When the incident was reported. */
  readonly reportedMs: EpochMs;
  /** By when it was promised. */
  readonly deadline: DueDeadline;
  /** When it was done; left out where it is still to be done. */
  readonly doneMs?: EpochMs;
  /** How late in support time, until `at` where it is still to be done. */
  readonly lateSupportMs: SupportMs;
  /** How late on the clock. */
  readonly lateElapsedMs: number;
  /** R12. The change of priority through which it was missed, where the new row's deadline had passed before it. */
  readonly throughChangeMs?: EpochMs;
  /** Why the deadline is what it is, as `explain` tells it. */
  readonly trail: Trail;
}

/** How incidents stand against the agreement, as data. */
export interface ComplianceReport {
  /** When it was judged. */
  readonly atMs: EpochMs;
  /** The reports that count; all of them where it is empty. */
  readonly period: {
    /** The first local date. */
    readonly from?: string;
    /** The last one, included. */
    readonly to?: string;
  };
  /**
   * R11. What the update KPI counts, as the agreement says: `kpis.update` is `updatesBy` of this. By versions that differ in it, each incident is counted
   * as the version at its report says (R17).
   */
  readonly updateUnit: Readings['updateUnit'] | 'by-version';
  /** All incidents together. */
  readonly total: Totals;
  /** By each of `groupBy`, in its order; groups in order of their keys. */
  readonly groupings: readonly {
    /** What is grouped by. */
    readonly by: string;
    /** In order of their keys. */
    readonly groups: readonly Group[];
  }[];
  /** The promises that were missed by most, the latest first. */
  readonly worst: readonly Miss[];
  /** What was not counted: reports outside the period, and such as were made after `at`. */
  readonly leftOut: {
    /** Reported outside the period. */
    readonly outsidePeriod: number;
    /** Reported after `at`. */
    readonly reportedLater: number;
  };
}
