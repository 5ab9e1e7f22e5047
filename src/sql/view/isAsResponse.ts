import { countsAs, type RulesOf } from './expressions.js';
import type { ViewParts } from './ViewParts.js';

/** R8. Whether updates are due with the response wherever any is: what was found of that is then not looked up again. */
export function isAsResponse({ kpi }: RulesOf, { options, tables }: ViewParts): boolean {
  return kpi === 'update' && options.columns.lastContact === undefined && countsAs(kpi, 'response', tables);
}
