import { type CountingRule, isUndated } from '../deadline/index.js';
import type { Kpi } from '../vocabulary/index.js';
import type { NotJudged } from './Assessment.js';

const made = new Map<Kpi, Map<NotJudged['state'], NotJudged>>();

/** How a promise stands that is neither met nor missed: all of a kind alike. */
export function notJudged(state: NotJudged['state'], kpi: Kpi): NotJudged {
  return made.get(kpi)?.get(state) ?? remembered(Object.freeze({ state, kpi }));
}

function remembered(judgement: NotJudged): NotJudged {
  const { state, kpi } = judgement;
  const ofKpi = made.get(kpi) ?? new Map();
  made.set(kpi, ofKpi.set(state, judgement));
  return judgement;
}

/** R9. How a promise without a date stands. */
export function undatedJudgement(rule: CountingRule, kpi: Kpi): NotJudged | undefined {
  return isUndated(rule) ? notJudged(rule.kind, kpi) : undefined;
}
