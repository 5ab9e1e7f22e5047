import type { AgreementTerms } from '../../agreement/index.js';
import { KPIS, type Kpi, PRIORITIES, type Priority } from '../../vocabulary/index.js';
import { metNeeded } from '../kpiTotals.js';
import type { RowTotals } from './ComplianceDetails.js';
import { type RowKpiTotals, targetsOf } from './rowKpiTotals.js';

/** A promise of chapter 5 of whose incidents a share is to be in time (R11). */
export interface TargetedPromise {
  readonly priority: Priority;
  readonly kpi: Kpi;
  readonly totals: RowKpiTotals;
  /** How many more would have to be met for the target to be attained; none where it is, or where nothing was judged. */
  readonly shortBy: number;
  /** How many of those that were met might have been missed besides. */
  readonly spare: number;
}

/** SLA §5; R9, R11. The promises that have a target: those of rows with a performance target whose length is a number, in any of the agreements that judged. */
export function targetedPromises(rows: readonly RowTotals[], agreements: readonly AgreementTerms[]): readonly TargetedPromise[] {
  return PRIORITIES.flatMap((priority) =>
    KPIS.filter((kpi) => isTargeted(agreements, priority, kpi)).map((kpi) => {
      const totals = (rows.find((row) => row.priority === priority) as RowTotals).kpis[kpi];
      return { priority, kpi, totals, ...marginOf(totals) };
    }),
  );
}

/** R11. Whether a promise has a target in any of the agreements that judge: a verdict counts it. */
export function isTargeted(agreements: readonly AgreementTerms[], priority: Priority, kpi: Kpi): boolean {
  return agreements.some((agreement) => hasTarget(agreement, priority, kpi));
}

function hasTarget({ kpis }: AgreementTerms, priority: Priority, kpi: Kpi): boolean {
  const row = kpis[priority];
  return row.performanceTarget.kind === 'more-than' && 'value' in row[kpi];
}

/** R17. By the highest of its targets. Where there is no verdict there is no margin. */
function marginOf(totals: RowKpiTotals): Pick<TargetedPromise, 'shortBy' | 'spare'> {
  const { counts, judged, verdict } = totals;
  const highest = targetsOf(totals).at(-1);
  if (highest?.kind !== 'more-than' || verdict === 'not-judged') return { shortBy: 0, spare: 0 };
  const margin = counts.met - metNeeded(judged, highest.value);
  return { shortBy: Math.max(0, -margin), spare: Math.max(0, margin) };
}
