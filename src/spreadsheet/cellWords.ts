import { reject } from '../errors/index.js';
import { type Kpi, PRIORITIES, type Priority } from '../vocabulary/index.js';
import type { CellValue } from './Cells.js';

const PRIORITY = /^p? ?([1-4])$/i;

/** SLA §3. The priority in a cell: a number, or its text with or without a P. */
export function priorityInCell(cell: CellValue, fn: string): Priority {
  const number = typeof cell === 'string' ? Number(PRIORITY.exec(cell.trim())?.[1]) : cell;
  const found = PRIORITIES.filter((priority) => priority === number)[0];
  if (found !== undefined) return found;
  const expected = 'write 1, 2, 3 or 4';
  return reject(fn, {
    code: 'invalid-priority',
    path: 'priority',
    received: cell,
    problem: 'is not a priority of the agreement',
    expected,
  });
}

/** SLA §5. The names that a KPI has in cells, in English and Dutch. */
const KPIS: readonly { readonly kpi: Kpi; readonly names: readonly string[] }[] = [
  { kpi: 'response', names: ['response', 'reactie'] },
  { kpi: 'update', names: ['update', 'tttu'] },
  { kpi: 'mttr', names: ['mttr', 'repair', 'herstel'] },
];

/** The KPI in a cell. */
export function kpiInCell(cell: CellValue, fn: string): Kpi {
  const name = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  const found = KPIS.filter(({ names }) => names.indexOf(name) >= 0)[0];
  if (found !== undefined) return found.kpi;
  const expected = 'write response, update or MTTR';
  return reject(fn, { code: 'wrong-type', path: 'kpi', received: cell, problem: 'is not a KPI of the agreement', expected });
}
