import type { Kpi, Priority } from '../vocabulary/index.js';
import { standingTerms } from './standingTerms.js';

/** SLA §5. Whether a target, or the outcome of one that is no number (R9), is what the standing agreement says in that cell. */
export function isStandingTarget(target: { readonly kind: string; readonly value?: number }, priority: Priority, kpi: Kpi): boolean {
  const standing = standingTerms.kpis[priority][kpi];
  return target.kind === standing.kind && target.value === ('value' in standing ? standing.value : undefined);
}
