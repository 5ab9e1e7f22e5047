import type { Readings } from '../../agreement/index.js';
import type { EpochMs, LocalDate, SupportMs } from '../../time/index.js';
import type { Kpi, Priority } from '../../vocabulary/index.js';
import type { Miss } from '../Compliance.js';
import type { OpenUpdate } from './OpenUpdates.js';
import type { RowKpiTotals } from './rowKpiTotals.js';

/**
 * How the promises of a row of chapter 5 stand. R12: each is counted in the row that judged it, which a change of priority may have left since; the groups of
 * a report count incidents by the row in which they are now.
 */
export interface RowTotals {
  readonly priority: Priority;
  readonly kpis: Readonly<Record<Kpi, RowKpiTotals>>;
  readonly updatesBy: Readonly<Record<Readings['updateUnit'], RowKpiTotals>>;
}

/** A miss as it is listed: without the reason of its deadline. */
export type PlainMiss = Omit<Miss, 'trail'>;

/** A miss, and what the labels of its incident say. */
export interface LabelledMiss {
  readonly miss: PlainMiss;
  readonly labels: Readonly<Record<string, string>>;
}

/** The promises that were missed. */
export interface DetailedMisses {
  readonly count: number;
  /** R11. How many of them are of promises that have a target, which a verdict counts. */
  readonly targeted: number;
  /** Those that are listed: first those that a verdict counts, as far as there is room; of both, the latest first. */
  readonly listed: readonly LabelledMiss[];
  /** The latest of all, as many as are listed. */
  readonly latest: readonly LabelledMiss[];
}

/** What a report that people sign tells besides the totals. */
export interface ComplianceDetails {
  /** The rows of chapter 5, by priority. */
  readonly rows: readonly RowTotals[];
  /** The same by month or quarter of the report, in order; none in which nothing was reported. */
  readonly steps: readonly { readonly key: string; readonly rows: readonly RowTotals[] }[];
  /** R8, R11. Incidents whose next update is still to come, as far as it may change a figure. */
  readonly openUpdates: readonly OpenUpdate[];
  /** R18. How many incidents are not repaired, as far as the source tells. */
  readonly unrepaired: number;
  /** R12, R18. Incidents that waited, and the support time that was not counted, from their report to their repair or until now. */
  readonly waits: { readonly incidents: number; readonly supportMs: SupportMs };
  readonly misses: DetailedMisses;
  /** R17. Of each agreement, in order: the last deadline or act by which a promise of it was judged; `undefined` where none was. */
  readonly judgedUntil: readonly (EpochMs | undefined)[];
  /** The first and the last local date of the reports that are counted; left out where none is. */
  readonly reported?: { readonly from: LocalDate; readonly to: LocalDate };
}
