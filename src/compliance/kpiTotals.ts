import type { PerformanceTarget } from '../agreement/index.js';
import type { Attainment, KpiTotals } from './Compliance.js';
import type { CountsPart } from './Counts.js';

const NONE: PerformanceTarget = /* @__PURE__ */ Object.freeze({ kind: 'none', clause: '§5' });
const MILLION = 1_000_000;

/** How a KPI stands whose verdicts are counted. */
export function kpiTotals({ counts, targets, byShare }: CountsPart): KpiTotals {
  const judged = counts.met + counts.missed;
  const [target = NONE] = targets.size === 1 ? targets.values() : [];
  return Object.freeze({
    counts: Object.freeze(counts),
    byShare: Object.freeze(byShare),
    judged,
    attainment: attainment(counts.met, judged),
    performanceTarget: target,
    verdict: verdict(counts.met, judged, target),
  });
}

/** SLA §5, performance target; R11. The share that was met; of nothing there is none. */
export function attainment(met: number, judged: number): Attainment {
  return Object.freeze(judged === 0 ? { kind: 'no-data' } : { kind: 'share', value: met / judged });
}

/** SLA §5, performance target; R11. Strictly more than the target: 90 of 100 misses 90%. In whole millionths of a percent, so that nothing is rounded. */
export function verdict(met: number, judged: number, target: PerformanceTarget): KpiTotals['verdict'] {
  if (judged === 0) return 'no-data';
  if (target.kind === 'none') return 'not-judged';
  return met * 100 * MILLION > Math.round(target.value * MILLION) * judged ? 'attained' : 'not-attained';
}

/** R11. How many of those judged must have been met for more than so many percent of them. */
export function metNeeded(judged: number, percent: number): number {
  return Math.floor((Math.round(percent * MILLION) * judged) / (100 * MILLION)) + 1;
}
