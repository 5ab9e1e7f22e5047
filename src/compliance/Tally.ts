import type { PerformanceTarget, Readings } from '../agreement/index.js';
import type { Judgement, Met, Missed } from '../assessment/index.js';
import type { SupportMs } from '../time/index.js';
import { STATES } from '../vocabulary/index.js';
import type { Attainment, Distribution, KpiTotals, Totals } from './Compliance.js';
import { distribution, Values } from './Values.js';

const NONE: PerformanceTarget = /* @__PURE__ */ Object.freeze({ kind: 'none', clause: '§5' });

/** Running counts of one KPI. */
interface KpiCounts {
  readonly counts: Record<Judgement['state'], number>;
  /** The performance targets of the rows met so far; more than one where they differ. */
  readonly targets: Map<number, PerformanceTarget>;
  readonly byShare: number[];
}

export const TIMES = ['responseSupport', 'responseElapsed', 'repairSupport', 'repairElapsed'] as const;

/** What is counted: promises to respond and to repair, and updates in both units and in the one that is chosen (R11). */
export type Counted = 'response' | 'mttr' | 'chosen' | Readings['updateUnit'];

export const COUNTED: readonly Counted[] = ['response', 'chosen', 'incident', 'update', 'mttr'];

/** What a tally has counted, as plain data. */
export interface TallyPart {
  readonly incidents: number;
  readonly counted: Readonly<Record<Counted, KpiCounts>>;
  readonly times: Readonly<Record<(typeof TIMES)[number], Float64Array>>;
}

/** What is counted of some incidents; two of them can be merged, and the order of what is added does not matter. */
export class Tally {
  incidents = 0;
  readonly responseSupport = new Values();
  readonly responseElapsed = new Values();
  readonly repairSupport = new Values();
  readonly repairElapsed = new Values();
  private readonly counted: Readonly<Record<Counted, KpiCounts>> = countedBy(noCounts);

  count(as: Counted, judgement: Judgement, target: PerformanceTarget): void {
    const { counts, targets, byShare } = this.counted[as];
    counts[judgement.state] += 1;
    if (judgement.state !== 'met' && judgement.state !== 'missed') return;
    targets.set(targetKey(target), target);
    const bucket = bucketOf(judgement);
    byShare[bucket] = (byShare[bucket] ?? 0) + 1;
  }

  /** Counts the time from the report to the answer. */
  responded(supportMs: SupportMs, elapsedMs: number): void {
    this.responseSupport.push(supportMs);
    this.responseElapsed.push(elapsedMs);
  }

  /** Counts the time from the report to the repair. */
  repaired(supportMs: SupportMs, elapsedMs: number): void {
    this.repairSupport.push(supportMs);
    this.repairElapsed.push(elapsedMs);
  }

  /** What was counted so far, to be added to another tally. */
  part(): TallyPart {
    const counted = countedBy((as): KpiCounts => {
      const { counts, targets, byShare } = this.counted[as];
      return { counts: { ...counts }, targets: new Map(targets), byShare: [...byShare] };
    });
    const times = Object.fromEntries(TIMES.map((name) => [name, Values.joined([this[name]])])) as TallyPart['times'];
    return { incidents: this.incidents, counted, times };
  }

  /** Adds the counts and the times of another. */
  merge(part: TallyPart): void {
    this.addCounts(part.incidents, part.counted);
    for (const name of TIMES) this[name].append(part.times[name]);
  }

  private addCounts(incidents: number, counted: TallyPart['counted']): void {
    this.incidents += incidents;
    for (const as of COUNTED) {
      const [into, from] = [this.counted[as], counted[as]];
      for (const state of STATES) into.counts[state] += from.counts[state];
      for (const [key, target] of from.targets) into.targets.set(key, target);
      for (const [bucket, count] of from.byShare.entries()) into.byShare[bucket] = (into.byShare[bucket] ?? 0) + count;
    }
  }

  /** The totals of some tallies together; their times are sorted without being copied. */
  static totals(parts: readonly Tally[]): Totals {
    const whole = new Tally();
    for (const { incidents, counted } of parts) whole.addCounts(incidents, counted);
    const times = TIMES.map((name) => parts.map((part) => part[name]));
    const room = new Float64Array(Math.max(...times.map(Values.countOf)));
    const [responseSupport, responseElapsed, repairSupport, repairElapsed] = times.map((all) => distribution(all, room)) as [
      Distribution,
      Distribution,
      Distribution,
      Distribution,
    ];
    const { response, chosen, incident, update, mttr } = countedBy((as) => kpiTotals(whole.counted[as]));
    return Object.freeze({
      incidents: whole.incidents,
      kpis: Object.freeze({ response, update: chosen, mttr }),
      updatesBy: Object.freeze({ incident, update }),
      responseTime: Object.freeze({ support: responseSupport, elapsed: responseElapsed }),
      repairTime: Object.freeze({ support: repairSupport, elapsed: repairElapsed }),
    });
  }
}

const TENTHS = 10;
export const BUCKETS = 21;
const NO_TARGET = -1;
const MILLION = 1_000_000;

/** Under which key a tally has a performance target. */
export function targetKey(target: PerformanceTarget): number {
  return target.kind === 'none' ? NO_TARGET : target.value;
}

/** The bucket of what was used: tenths of the target, each up to and with its end. What is late outside support hours used the target and no more: it is late. */
function bucketOf({ state, usedMs, targetMs }: Met | Missed): number {
  const tenth = Math.ceil((usedMs * TENTHS) / targetMs) - 1;
  return Math.min(BUCKETS - 1, Math.max(state === 'missed' ? TENTHS : 0, tenth));
}

function countedBy<Value>(of: (as: Counted) => Value): Record<Counted, Value> {
  return { response: of('response'), chosen: of('chosen'), incident: of('incident'), update: of('update'), mttr: of('mttr') };
}

function noCounts(): KpiCounts {
  const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<Judgement['state'], number>;
  return { counts, targets: new Map(), byShare: new Array<number>(BUCKETS).fill(0) };
}

/** How a KPI stands whose verdicts are counted. `targets` are those of the rows that judged. */
export function kpiTotals({
  counts,
  targets,
  byShare,
}: Omit<KpiCounts, 'targets'> & { readonly targets: ReadonlyMap<unknown, PerformanceTarget> }): KpiTotals {
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
