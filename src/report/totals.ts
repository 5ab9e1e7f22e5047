import type { Kpi, PerformanceTarget } from '../agreement/index.js';
import type { Judgement } from '../assessment/index.js';
import type { Attainment, KpiTotals, Totals } from './Report.js';
import { distribution, Values } from './Values.js';

const KPIS: readonly Kpi[] = ['response', 'update', 'mttr'];
const STATES: readonly Judgement['state'][] = [
  ...(['met', 'missed', 'running', 'paused', 'best-effort', 'to-be-determined', 'not-yet-applicable'] as const),
];
const NONE: PerformanceTarget = /* @__PURE__ */ Object.freeze({ kind: 'none', clause: '§5' });

/** Running counts of one KPI. */
interface KpiCounts {
  readonly counts: Record<Judgement['state'], number>;
  /** The performance targets of the rows met so far; more than one where they differ. */
  readonly targets: Map<number, PerformanceTarget>;
  readonly byShare: number[];
}

/** What is counted of some incidents; two of them can be merged, and the order of what is added does not matter. */
export class Tally {
  incidents = 0;
  readonly responseSupport = new Values();
  readonly responseElapsed = new Values();
  readonly repairSupport = new Values();
  readonly repairElapsed = new Values();
  private readonly kpis: Readonly<Record<Kpi, KpiCounts>> = { response: noCounts(), update: noCounts(), mttr: noCounts() };

  count(judgement: Judgement, target: PerformanceTarget): void {
    const { counts, targets, byShare } = this.kpis[judgement.kpi];
    counts[judgement.state] += 1;
    if (judgement.state !== 'met' && judgement.state !== 'missed') return;
    const key = target.kind === 'none' ? NO_TARGET : target.value;
    if (!targets.has(key)) targets.set(key, target);
    const bucket = bucketOf(judgement.share);
    byShare[bucket] = (byShare[bucket] ?? 0) + 1;
  }

  /** Counts and targets of another; its times too, unless they are left to it. */
  merge(other: Tally, withTimes = true): void {
    this.incidents += other.incidents;
    for (const kpi of KPIS) {
      for (const state of STATES) this.kpis[kpi].counts[state] += other.kpis[kpi].counts[state];
      for (const [key, target] of other.kpis[kpi].targets) this.kpis[kpi].targets.set(key, target);
      for (const [bucket, count] of other.kpis[kpi].byShare.entries()) {
        this.kpis[kpi].byShare[bucket] = (this.kpis[kpi].byShare[bucket] ?? 0) + count;
      }
    }
    if (!withTimes) return;
    this.responseSupport.append(other.responseSupport);
    this.responseElapsed.append(other.responseElapsed);
    this.repairSupport.append(other.repairSupport);
    this.repairElapsed.append(other.repairElapsed);
  }

  /** The totals; `parts` are those whose times are counted here. */
  totals(parts: readonly Tally[] = [this]): Totals {
    const of = (kpi: Kpi) => kpiTotals(this.kpis[kpi]);
    return Object.freeze({
      incidents: this.incidents,
      kpis: Object.freeze({ response: of('response'), update: of('update'), mttr: of('mttr') }),
      responseTime: Object.freeze({
        support: distribution(parts.map(({ responseSupport }) => responseSupport)),
        elapsed: distribution(parts.map(({ responseElapsed }) => responseElapsed)),
      }),
      repairTime: Object.freeze({
        support: distribution(parts.map(({ repairSupport }) => repairSupport)),
        elapsed: distribution(parts.map(({ repairElapsed }) => repairElapsed)),
      }),
    });
  }
}

const BUCKETS = 21;
const NO_TARGET = -1;

/** The bucket of a share: tenths of the target, each up to and with its end. */
function bucketOf(share: number): number {
  return Math.min(BUCKETS - 1, Math.max(0, Math.ceil(share * 10) - 1));
}

function noCounts(): KpiCounts {
  const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<Judgement['state'], number>;
  return { counts, targets: new Map(), byShare: new Array<number>(BUCKETS).fill(0) };
}

function kpiTotals({ counts, targets, byShare }: KpiCounts): KpiTotals {
  const judged = counts.met + counts.missed;
  const [target = NONE] = targets.size === 1 ? targets.values() : [];
  return Object.freeze({
    counts: Object.freeze({ ...counts }),
    byShare: Object.freeze([...byShare]),
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

/** SLA §5, performance target; R11. Strictly more than the target: 90 of 100 misses 90%. In whole numbers, so that nothing is rounded. */
export function verdict(met: number, judged: number, target: PerformanceTarget): KpiTotals['verdict'] {
  if (judged === 0) return 'no-data';
  if (target.kind === 'none') return 'not-judged';
  return met * 100 > target.value * judged ? 'attained' : 'not-attained';
}
