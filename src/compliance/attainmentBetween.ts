import type { PerformanceTarget } from '../agreement/index.js';
import { type RowKpiTotals, targetsOf, verdictByAll } from './details/rowKpiTotals.js';

/** What incidents that could not be counted would make of an attainment. */
export interface AttainmentBetween {
  /** The share if all of them had missed. */
  readonly lowest: number;
  /** The share if all of them had met. */
  readonly highest: number;
  /** Whether the verdict could be another with them. */
  readonly mayTurn: boolean;
  /** R11. Each update counts, and nobody knows how many there will be: no share is out of reach. */
  readonly isUnbounded?: true;
}

/** What may change an attainment. */
export interface MayChange {
  /** What is not counted yet: each may have met its promise, have missed it or have none. */
  readonly others: number;
  /** Of those that were met, how many may yet be missed, or count elsewhere. */
  readonly turning?: number;
  /** Of those that were missed, how many may yet count elsewhere. */
  readonly leaving?: number;
  /** R11. Whether there may be any number of others. */
  readonly isUnbounded?: boolean;
  /** R17. The targets by which others may be judged, besides those of what was judged. */
  readonly targets?: readonly PerformanceTarget[];
}

/**
 * R11, R20. Between what an attainment lies, whatever becomes of what may change it; `undefined` where nothing may. Of a KPI that the source does not record,
 * nothing is said.
 */
export function attainmentBetween(totals: RowKpiTotals, change: MayChange): AttainmentBetween | undefined {
  const { counts, judged } = totals;
  const { others, turning = 0, leaving = 0, isUnbounded = false } = change;
  if (counts['not-recorded'] > 0) return undefined;
  if (isUnbounded) return { lowest: 0, highest: 1, mayTurn: mayTurn(totals, change, [share(0, 1), share(1, 1)]), isUnbounded };
  if (others + turning + leaving === 0) return undefined;
  const lowest = share(counts.met - turning, judged + others);
  const highest = share(counts.met + others, judged + others - leaving);
  return { lowest: valueIn(lowest), highest: valueIn(highest), mayTurn: mayTurn(totals, change, [lowest, highest]) };
}

interface Share {
  readonly met: number;
  readonly judged: number;
}

function share(met: number, judged: number): Share {
  return { met, judged };
}

function valueIn({ met, judged }: Share): number {
  return judged === 0 ? 0 : met / judged;
}

/** Whether one of some shares would have another verdict, or take away the one that stands; that there is no verdict for another reason is none. */
function mayTurn(totals: RowKpiTotals, { targets = [] }: MayChange, shares: readonly Share[]): boolean {
  const own = targetsOf(totals);
  const lists = [own, ...targets.map((target) => [...own, target])];
  const mayBe = shares.flatMap(({ met, judged }) => lists.map((list) => verdictByAll(met, judged, list)));
  return mayBe.some((each) => each !== totals.verdict && (isVerdict(each) || isVerdict(totals.verdict)));
}

function isVerdict(verdict: RowKpiTotals['verdict']): boolean {
  return verdict === 'attained' || verdict === 'not-attained';
}
