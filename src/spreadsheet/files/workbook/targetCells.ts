import type { Kpi } from '../../../agreement/index.js';

/** The name of the cells that hold a KPI's value or unit, by priority. */
export function targetCells(kpi: Kpi, part: 'value' | 'unit'): string {
  return `SLA_${kpi}_${part}`;
}
