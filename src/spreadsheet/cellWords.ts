import type { Given } from '../errors/index.js';
import { type Kpi, PRIORITIES, type Priority } from '../vocabulary/index.js';
import { isEmpty } from './Cells.js';
import type { Sheet } from './Sheet.js';

const PRIORITY = /^p? ?([1-4])$/i;

/** SLA §3. The priority in a cell: a number, or its text with or without a P. */
export function priorityInCell({ mistakes }: Sheet, cell: Given): Priority {
  const { received } = cell;
  if (isEmpty(received)) return cell.holding(undefined).reject(mistakes.empty(mistakes.noPriority()));
  const number = typeof received === 'string' ? Number(PRIORITY.exec(received.trim())?.[1]) : received;
  return PRIORITIES.filter((priority) => priority === number)[0] ?? cell.reject(mistakes.noPriority());
}

/** SLA §5. The names that a KPI has in cells, in English and Dutch. */
const KPIS: readonly { readonly kpi: Kpi; readonly names: readonly string[] }[] = [
  { kpi: 'response', names: ['response', 'reactie'] },
  { kpi: 'update', names: ['update', 'tttu'] },
  { kpi: 'mttr', names: ['mttr', 'repair', 'herstel'] },
];

/** The KPI in a cell. */
export function kpiInCell({ mistakes }: Sheet, cell: Given): Kpi {
  if (isEmpty(cell.received)) return cell.holding(undefined).reject(mistakes.empty(mistakes.noKpi()));
  const name = typeof cell.received === 'string' ? cell.received.trim().toLowerCase() : '';
  return KPIS.filter(({ names }) => names.indexOf(name) >= 0)[0]?.kpi ?? cell.reject(mistakes.noKpi());
}
