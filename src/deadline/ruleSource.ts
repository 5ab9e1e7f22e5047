import type { Clause, Ruling } from '../agreement/index.js';
import { isUndated } from './countingRule.js';
import type { Counted } from './Promised.js';

/** The clause that states a target, and the rulings by which it counts: SLA §1.3 and §5; R5 to R9, R13. */
export function ruleSource(counted: Counted): { readonly clause: Clause; readonly rulings: readonly Ruling[] } {
  return { clause: counted.target.clause, rulings: rulingsOf(counted) };
}

function rulingsOf({ kpi, rule }: Counted): readonly Ruling[] {
  if (isUndated(rule)) return ['R9'];
  if (kpi === 'third-line') return ['R13'];
  const ruling = rule.kind === 'support-time' ? 'R5' : kpi === 'mttr' ? 'R7' : 'R6';
  return kpi === 'update' ? ['R8', ruling] : [ruling];
}
