import type { KpiTotals } from './Compliance.js';
import { verdict } from './kpiTotals.js';

/** What incidents that could not be counted would make of an attainment. */
export interface AttainmentBetween {
  /** The share if all of them had missed. */
  readonly lowest: number;
  /** The share if all of them had met. */
  readonly highest: number;
  /** Whether the verdict could be another with them. */
  readonly mayTurn: boolean;
}

/**
 * R20. Between what an attainment lies once `others`, incidents that were refused, are counted too: each of them may have met its promise, have missed it
 * or have none. Of a KPI that the source does not record, nothing is said.
 */
export function attainmentBetween(
  { counts, judged, performanceTarget, verdict: stands }: KpiTotals,
  others: number,
): AttainmentBetween | undefined {
  if (others === 0 || counts['not-recorded'] > 0) return undefined;
  const all = judged + others;
  // Where no row has a target, or rows differ in theirs, none is judged, and nothing turns.
  const mayBe = [counts.met, counts.met + others].map((met) => verdict(met, all, performanceTarget));
  return {
    lowest: counts.met / all,
    highest: (counts.met + others) / all,
    mayTurn: mayBe.some((each) => each !== stands),
  };
}
