import type { ComplianceReport, MayChange } from '../../../compliance/index.js';
import type { Kpi } from '../../../vocabulary/index.js';

export type UpdateUnit = ComplianceReport['updateUnit'];

/** R11, R20. What refused rows may change of a KPI: a row is one incident, which may hold any number of updates where each of them counts. */
export function refusedChange(kpi: Kpi, refused: number, updateUnit: UpdateUnit): MayChange {
  return { others: refused, isUnbounded: kpi === 'update' && updateUnit !== 'incident' && refused > 0 };
}
