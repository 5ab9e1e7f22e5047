import { type CountedTargets, type DatedRule, isUndated } from '../deadline/index.js';
import { type Kpi, PRIORITIES } from '../vocabulary/index.js';
import { BEST_EFFORT, DUE, NO_ANSWER, TO_BE_DETERMINED } from './codes.js';

/** How the target of a KPI counts for a priority. */
export interface LevelRule {
  /** The kind of the deadline. */
  readonly kind: number;
  /** `undefined` where none leads to an instant (R9), and where there is no priority. */
  readonly rule: DatedRule | undefined;
  /** Its milliseconds or days. */
  readonly amount: number;
}

/** Those of a KPI by priority; 0 is no priority. */
export interface KpiRules {
  readonly levels: readonly LevelRule[];
  /** Whether any uses support time up: a KPI that has only closes of days needs no position looked up. */
  readonly hasPositions: boolean;
  /** The kinds alone: they are asked for each row. */
  readonly kinds: Uint8Array;
  /** The rules that count days, each with a 1 for the priorities that have it. */
  readonly ofDays: readonly DayRule[];
}

/** A rule that counts days, and which priorities count by it. */
export interface DayRule {
  readonly kind: 'day-lengths' | 'close-of-day-after';
  readonly days: number;
  readonly levels: Uint8Array;
}

const NO_PRIORITY: LevelRule = { kind: NO_ANSWER, rule: undefined, amount: 0 };

/** SLA §5. How a KPI counts, by priority. */
export function rulesOf(targets: CountedTargets, kpi: Kpi): KpiRules {
  const levels = PRIORITIES.map((priority): LevelRule => {
    const { rule } = targets[priority][kpi];
    if (isUndated(rule)) return { kind: rule.kind === 'best-effort' ? BEST_EFFORT : TO_BE_DETERMINED, rule: undefined, amount: 0 };
    return { kind: DUE, rule, amount: rule.kind === 'support-time' ? rule.ms : rule.days };
  });
  const all = [NO_PRIORITY, ...levels];
  return {
    levels: all,
    hasPositions: all.some(({ rule }) => rule !== undefined && rule.kind !== 'close-of-day-after'),
    kinds: Uint8Array.from(all, ({ kind }) => kind),
    ofDays: dayRules(all),
  };
}

/** Priorities of one count are counted together. */
function dayRules(all: readonly LevelRule[]): readonly DayRule[] {
  const rules = all.flatMap(({ rule }) => (rule === undefined || rule.kind === 'support-time' ? [] : [rule]));
  const isFirst = (kind: string, days: number, place: number) =>
    rules.findIndex((rule) => rule.kind === kind && rule.days === days) === place;
  return rules
    .filter(({ kind, days }, place) => isFirst(kind, days, place))
    .map(({ kind, days }) => ({
      kind,
      days,
      levels: Uint8Array.from(all, ({ rule, amount }) => (rule?.kind === kind && amount === days ? 1 : 0)),
    }));
}

/** Whether the deadlines of one KPI are those of another wherever it has any, from the same start. */
export function areAmong(one: KpiRules, other: KpiRules): boolean {
  return one.levels.every(({ rule, amount }, level) => {
    const same = other.levels[level];
    return rule === undefined || (rule.kind === same?.rule?.kind && amount === same.amount);
  });
}
