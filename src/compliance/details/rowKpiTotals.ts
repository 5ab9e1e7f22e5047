import type { PerformanceTarget } from '../../agreement/index.js';
import type { KpiTotals } from '../Compliance.js';
import { type CountsPart, targetKey } from '../Counts.js';
import { kpiTotals, verdict } from '../kpiTotals.js';

/** How a promise of a row of chapter 5 stands. */
export interface RowKpiTotals extends KpiTotals {
  /** R17. The targets by which it was judged, where versions of the agreement differ in them; the lowest first, and before it none. */
  readonly performanceTargets?: readonly PerformanceTarget[];
}

/** R11, R17. How a promise stands whose verdicts are counted: where versions differ in its target, by all of them. */
export function rowKpiTotals(part: CountsPart): RowKpiTotals {
  const totals = kpiTotals(part);
  if (part.targets.size < 2) return totals;
  const performanceTargets = [...part.targets.values()].sort((one, other) => targetKey(one) - targetKey(other));
  return { ...totals, performanceTargets, verdict: verdictByAll(totals.counts.met, totals.judged, performanceTargets) };
}

/** R17. The targets by which a promise was judged; none where nothing was. */
export function targetsOf({ judged, performanceTarget, performanceTargets }: RowKpiTotals): readonly PerformanceTarget[] {
  return performanceTargets ?? (judged === 0 ? [] : [performanceTarget]);
}

/** R11, R17. The verdict by some targets: what is more than all of them, or than none, is so whichever counts; between them there is no verdict. */
export function verdictByAll(met: number, judged: number, targets: readonly PerformanceTarget[]): KpiTotals['verdict'] {
  if (judged === 0) return 'no-data';
  const verdicts = new Set(targets.map((target) => verdict(met, judged, target)));
  const [only = 'not-judged', another] = verdicts;
  return another === undefined ? only : 'not-judged';
}
