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
  /** The kinds alone: they are asked for each row. */
  readonly kinds: Uint8Array;
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
  return { levels: all, kinds: Uint8Array.from(all, ({ kind }) => kind) };
}
