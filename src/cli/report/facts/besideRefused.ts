import { type AttainmentBetween, attainmentBetween, type KpiTotals } from '../../../compliance/index.js';
import type { AgreementFacts, ReportFacts } from '../../../page/index.js';
import type { Kpi } from '../../../vocabulary/index.js';
import { refusedChange } from './refusedChange.js';

/** What figures are beside: the rows that were refused, and by what is judged. */
export type Beside = Pick<ReportFacts, 'agreements' | 'refused'> & { readonly report: Pick<ReportFacts['report'], 'updateUnit'> };

/** What a figure is of: all incidents, or a group. */
export interface FigureOf {
  readonly kpi: Kpi;
  readonly by?: string;
  readonly key?: string;
}

/** R9, R20. Between what a figure lies with the refused rows; `undefined` where none was refused, or where nothing has a deadline that could be judged. */
export function besideRefused(
  totals: KpiTotals,
  { kpi, by, key }: FigureOf,
  { agreements, refused, report }: Beside,
): AttainmentBetween | undefined {
  const change = refusedChange(kpi, refused.count, report.updateUnit);
  // What was judged tells its target.
  if (totals.judged > 0) return attainmentBetween(totals, change);
  const rows = agreements.flatMap((agreement) => agreement.rows).filter(({ priority }) => by !== 'priority' || key === String(priority));
  const dated = rows.filter(({ targets }) => 'value' in targets[kpi]);
  return dated.length === 0 ? undefined : attainmentBetween(totals, { ...change, targets: dated.flatMap(ownTarget) });
}

function ownTarget({ performanceTarget }: AgreementFacts['rows'][number]) {
  return performanceTarget.kind === 'none' ? [] : [performanceTarget];
}
