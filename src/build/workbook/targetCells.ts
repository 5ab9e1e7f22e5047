import type { Kpi } from '../../vocabulary/index.js';

/** The name of the cells that hold a KPI's value or unit, by priority. */
export function targetCells(kpi: Kpi, part: 'value' | 'unit'): string {
  return `SLA_${kpi}_${part}`;
}

/** Units of a target, as cells write them. */
export const UNITS = ['support hours', 'working days', 'best effort', 'to be determined'] as const;
