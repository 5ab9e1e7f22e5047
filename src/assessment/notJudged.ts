import { type CountingRule, isUndated } from '../deadline/index.js';
import { KPIS, type Kpi } from '../vocabulary/index.js';
import type { NotJudged } from './Assessment.js';

const made = new Map<string, NotJudged>();

/** How a promise stands that is neither met nor missed: all of a kind alike. */
export function notJudged(state: NotJudged['state'], kpi: Kpi): NotJudged {
  const key = `${state} ${KPIS.indexOf(kpi)}`;
  const known = made.get(key) ?? Object.freeze({ state, kpi });
  made.set(key, known);
  return known;
}

/** R9. How a promise without a date stands. */
export function undatedJudgement(rule: CountingRule, kpi: Kpi): NotJudged | undefined {
  return isUndated(rule) ? notJudged(rule.kind, kpi) : undefined;
}
