import type { Kpi } from '../vocabulary/index.js';
import type { ComplianceReport, KpiTotals, Totals } from './Compliance.js';

type Unit = keyof ComplianceReport['total']['updatesBy'];

const UNITS: readonly Unit[] = ['incident', 'update'];

/** What a report says of a KPI on one line. */
export interface KpiLine {
  readonly kpi: Kpi;
  /** R11. What is counted of the update KPI, which has more than one line; none where versions of the agreement differ in it. */
  readonly unit: Unit | undefined;
  readonly totals: KpiTotals;
  /** The count that is told beside the one that is judged. */
  readonly isBeside: boolean;
}

/** R11. The KPIs of a report in order; of the update KPI both counts, first the one that the agreement judges. */
export function kpiLines({ kpis, updatesBy }: Totals, updateUnit: ComplianceReport['updateUnit']): readonly KpiLine[] {
  const [unit, others] = updateUnit === 'by-version' ? [undefined, UNITS] : [updateUnit, UNITS.filter((each) => each !== updateUnit)];
  return [
    { kpi: 'response', unit: undefined, totals: kpis.response, isBeside: false },
    { kpi: 'update', unit, totals: kpis.update, isBeside: false },
    ...others.map((other): KpiLine => ({ kpi: 'update', unit: other, totals: updatesBy[other], isBeside: true })),
    { kpi: 'mttr', unit: undefined, totals: kpis.mttr, isBeside: false },
  ];
}
