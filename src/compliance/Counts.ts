import type { PerformanceTarget } from '../agreement/index.js';
import type { Judgement, Met, Missed } from '../assessment/index.js';
import { STATES, type State } from '../vocabulary/index.js';

const TENTHS = 10;
export const BUCKETS = 21;
const SHARES = STATES.length;
const NO_TARGET = -1;
/** As many as there are states, at least. */
type Numbers = [number, number, number, number, number, number, number, number, number, ...number[]];

/** What was counted of a KPI, as plain data. */
export interface CountsPart {
  readonly counts: Readonly<Record<State, number>>;
  /** The performance targets of the rows that judged, by their keys; more than one where they differ. */
  readonly targets: ReadonlyMap<number, PerformanceTarget>;
  /** Met and missed by the share that was used. */
  readonly byShare: readonly number[];
}

/** Running counts of one KPI. There may be as many of these as there are customers, so that they are kept short. */
export class Counts {
  /** By state, in the order of `STATES`; behind them by the share that was used. */
  readonly #numbers: number[] = new Array(SHARES + BUCKETS).fill(0);
  #targets: readonly PerformanceTarget[] = [];

  /** Counts a judgement by the target of the row that judged. */
  add(judgement: Judgement, target: PerformanceTarget): void {
    this.#increase(STATES.indexOf(judgement.state), 1);
    if (judgement.state !== 'met' && judgement.state !== 'missed') return;
    this.#judgedBy(target);
    this.#increase(SHARES + bucketOf(judgement), 1);
  }

  /** Adds what another counted. */
  merge({ counts, targets, byShare }: CountsPart): void {
    for (const [place, state] of STATES.entries()) this.#increase(place, counts[state]);
    for (const [bucket, count] of byShare.entries()) this.#increase(SHARES + bucket, count);
    for (const target of targets.values()) this.#judgedBy(target);
  }

  part(): CountsPart {
    const [met, missed, running, paused, bestEffort, toBeDetermined, notYet, notRecorded, noneDue] = this.#numbers as Numbers;
    return {
      // Written out: an object that is made of a list of names takes twice the room.
      counts: {
        met,
        missed,
        running,
        paused,
        'best-effort': bestEffort,
        'to-be-determined': toBeDetermined,
        'not-yet-applicable': notYet,
        'not-recorded': notRecorded,
        'none-due': noneDue,
      },
      targets: new Map(this.#targets.map((target) => [targetKey(target), target])),
      byShare: this.#numbers.slice(SHARES),
    };
  }

  #increase(place: number, by: number): void {
    this.#numbers[place] = (this.#numbers[place] as number) + by;
  }

  #judgedBy(target: PerformanceTarget): void {
    // Most are by one and the same.
    if (this.#targets[0] === target || this.#targets.some((known) => targetKey(known) === targetKey(target))) return;
    this.#targets = [...this.#targets, target];
  }
}

/** Under which key a part has a performance target. */
export function targetKey(target: PerformanceTarget): number {
  return target.kind === 'none' ? NO_TARGET : target.value;
}

/** The bucket of what was used: tenths of the target, each up to and with its end. What is late outside support hours used the target and no more: it is late. */
function bucketOf({ state, usedMs, targetMs }: Met | Missed): number {
  const tenth = Math.ceil((usedMs * TENTHS) / targetMs) - 1;
  return Math.min(BUCKETS - 1, Math.max(state === 'missed' ? TENTHS : 0, tenth));
}
