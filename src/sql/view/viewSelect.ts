import { KPIS } from '../../vocabulary/index.js';
import { dueSelect } from './dueSelect.js';
import { rulesOf } from './expressions.js';
import { indented, selectLines } from './lines.js';
import type { ViewParts } from './ViewParts.js';
import { viewColumns } from './viewColumns.js';

/**
 * The query over the tickets: one row each, whatever is in it. Its innermost part reads the caller's columns; the next finds the segment that holds each
 * instant, and so its position, and what is due: a position or a close; the next the instant of that position; the outermost says what that is. Each look-up
 * is a join on one whole number that finds one row or none.
 */
export function viewSelect(parts: ViewParts): string {
  const rules = KPIS.map((kpi) => rulesOf(kpi, parts.tables));
  return [...selectLines(viewColumns(parts, rules)), 'FROM (', ...indented(dueSelect(parts, rules)), ') d'].join('\n');
}
