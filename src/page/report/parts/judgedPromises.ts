import type { RowKpiTotals } from '../../../compliance/index.js';
import { KPIS, type Kpi, type Priority } from '../../../vocabulary/index.js';
import type { ReportFacts } from '../ReportFacts.js';

/** A promise of which something was judged. */
export interface JudgedPromise {
  readonly kpi: Kpi;
  readonly priority: Priority;
  readonly totals: RowKpiTotals;
}

/** R11. Those of which something was judged, by priority; first those that have a target. */
export function judgedPromises({ rows, verdict }: ReportFacts): readonly JudgedPromise[] {
  const all = rows.flatMap(({ priority, kpis }) => KPIS.map((kpi) => ({ kpi, priority, totals: kpis[kpi] })));
  const isTargeted = ({ kpi, priority }: JudgedPromise) =>
    verdict.promises.some((promise) => promise.kpi === kpi && promise.priority === priority);
  return all.filter(({ totals }) => totals.judged > 0).sort((one, other) => Number(isTargeted(other)) - Number(isTargeted(one)));
}
