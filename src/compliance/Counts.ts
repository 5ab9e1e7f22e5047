import type { PerformanceTarget } from '../agreement/index.js';
import type { Judgement, Met, Missed } from '../assessment/index.js';
import { STATES, type State } from '../vocabulary/index.js';

const TENTHS = 10;
export const BUCKETS = 21;
// As a number, which a bundler leaves out where nothing is counted; the compiler knows it.
const SHARES: (typeof STATES)['length'] = 9;
const WIDTH = SHARES + BUCKETS;
const NO_TARGET = -1;
const NO_TARGETS: readonly PerformanceTarget[] = [];
/** Rows in a list of numbers. */
const ROWS = 64;
/** The largest count of two bytes. */
const MOST = 2 ** 16 - 1;
/** As many as there are states, at least. */
type Numbers = [number, number, number, number, number, number, number, number, number, ...number[]];

/** What was found of a promise, as the places where a row counts it: by state, and by the share that was used where it was met or missed. */
export interface Found {
  readonly state: number;
  readonly share: number | undefined;
}

/** What was counted of a KPI, as plain data. */
export interface CountsPart {
  readonly counts: Readonly<Record<State, number>>;
  /** The performance targets of the rows that judged, by their keys; more than one where they differ. */
  readonly targets: ReadonlyMap<number, PerformanceTarget>;
  /** Met and missed by the share that was used. */
  readonly byShare: readonly number[];
}

/**
 * Running counts of KPIs, a row each. There may be as many as there are customers: a number takes two bytes, and the rows of which one grew larger have eight
 * for each.
 */
export class Counts {
  readonly #pages: Uint16Array[] = [];
  readonly #large: (Float64Array | undefined)[] = [];
  /** By row; the same lists come again and again. */
  readonly #targets: (readonly PerformanceTarget[])[] = [];
  readonly #lists = new Map<string, readonly PerformanceTarget[]>();

  /** A row in which nothing is counted yet. */
  open(): number {
    const row = this.#targets.push(NO_TARGETS) - 1;
    this.#large.push(undefined);
    if (row % ROWS === 0) this.#pages.push(new Uint16Array(ROWS * WIDTH));
    return row;
  }

  /** Counts what was found of a promise in a row, by the target of the row of chapter 5 that judged. */
  add(row: number, { state, share }: Found, target: PerformanceTarget): void {
    this.#increase(row, state, 1);
    if (share === undefined) return;
    this.#judgedBy(row, target);
    this.#increase(row, share, 1);
  }

  /** Adds to a row what another counted. */
  merge(row: number, { counts, targets, byShare }: CountsPart): void {
    for (const [place, state] of STATES.entries()) this.#increase(row, place, counts[state]);
    for (const [bucket, count] of byShare.entries()) this.#increase(row, SHARES + bucket, count);
    for (const target of targets.values()) this.#judgedBy(row, target);
  }

  part(row: number): CountsPart {
    const numbers = this.#numbers(row);
    const [met, missed, running, paused, bestEffort, toBeDetermined, notYet, notRecorded, noneDue] = numbers as Numbers;
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
      targets: new Map((this.#targets[row] ?? NO_TARGETS).map((target) => [targetKey(target), target])),
      byShare: numbers.slice(SHARES),
    };
  }

  /** The numbers of a row: by state, in the order of `STATES`; behind them by the share that was used. */
  #numbers(row: number): number[] {
    const from = (row % ROWS) * WIDTH;
    return Array.from(this.#large[row] ?? (this.#pages[Math.floor(row / ROWS)] as Uint16Array).subarray(from, from + WIDTH));
  }

  #increase(row: number, place: number, by: number): void {
    const large = this.#large[row];
    if (large !== undefined) {
      large[place] = (large[place] as number) + by;
      return;
    }
    const page = this.#pages[Math.floor(row / ROWS)] as Uint16Array;
    const at = (row % ROWS) * WIDTH + place;
    const count = (page[at] as number) + by;
    if (count <= MOST) {
      page[at] = count;
    } else {
      this.#large[row] = new Float64Array(this.#numbers(row));
      this.#increase(row, place, by);
    }
  }

  #judgedBy(row: number, target: PerformanceTarget): void {
    const targets = this.#targets[row] as readonly PerformanceTarget[];
    // Most are by one and the same.
    if (targets[0] === target || targets.some((known) => targetKey(known) === targetKey(target))) return;
    const more = [...targets, target];
    const keys = more.map(targetKey).join();
    const list = this.#lists.get(keys) ?? more;
    this.#lists.set(keys, list);
    this.#targets[row] = list;
  }
}

/** Where a judgement is counted. */
export function foundOf(judgement: Judgement): Found {
  const isJudged = judgement.state === 'met' || judgement.state === 'missed';
  return { state: STATES.indexOf(judgement.state), share: isJudged ? SHARES + bucketOf(judgement) : undefined };
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
