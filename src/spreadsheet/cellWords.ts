import { type Given, notACellKpi, notACellPriority } from '../errors/index.js';
import { type Kpi, PRIORITIES, type Priority } from '../vocabulary/index.js';

const PRIORITY = /^p? ?([1-4])$/i;

/** SLA §3. The priority in a cell: a number, or its text with or without a P. */
export function priorityInCell(cell: Given): Priority {
  const { received } = cell;
  const number = typeof received === 'string' ? Number(PRIORITY.exec(received.trim())?.[1]) : received;
  return PRIORITIES.filter((priority) => priority === number)[0] ?? cell.reject(notACellPriority());
}

/** SLA §5. The names that a KPI has in cells, in English and Dutch. */
const KPIS: readonly { readonly kpi: Kpi; readonly names: readonly string[] }[] = [
  { kpi: 'response', names: ['response', 'reactie'] },
  { kpi: 'update', names: ['update', 'tttu'] },
  { kpi: 'mttr', names: ['mttr', 'repair', 'herstel'] },
];

/** The KPI in a cell. */
export function kpiInCell(cell: Given): Kpi {
  const name = typeof cell.received === 'string' ? cell.received.trim().toLowerCase() : '';
  return KPIS.filter(({ names }) => names.indexOf(name) >= 0)[0]?.kpi ?? cell.reject(notACellKpi());
}
