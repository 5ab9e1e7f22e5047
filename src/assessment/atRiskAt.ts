import { countsFrom, type DatedRule, type KpiPromise, movedBy } from '../deadline/index.js';
import type { EpochMs, SupportMs } from '../time/index.js';

/**
 * Convention of ours, no clause. From when on a promise is at risk: the first instant at which its share of the target is used, by the pauses that are
 * known now (R12).
 */
export function atRiskAt({ timed: { timeline }, rule, start, pauses }: KpiPromise, targetMs: SupportMs, share: number): EpochMs {
  const from = countsFrom(rule as DatedRule, timeline, start);
  const neededMs = leastAt(targetMs, share);
  if (neededMs === 0) return start;
  const at = timeline.earliestAfter(from, neededMs);
  return pauses === undefined ? at : movedBy(pauses, at, from);
}

/** The least whole number of milliseconds that is a share of a target; a product of fractions may be off by one. */
function leastAt(targetMs: SupportMs, share: number): SupportMs {
  const near = Math.ceil(targetMs * share);
  if ((near - 1) / targetMs >= share) return near - 1;
  return near / targetMs >= share ? near : near + 1;
}
