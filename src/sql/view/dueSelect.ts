import { firstOf, instantOf, nothing, type RulesOf } from './expressions.js';
import { isAsResponse } from './isAsResponse.js';
import { indented, selectLines } from './lines.js';
import { momentsOf } from './moments.js';
import { positionSelect } from './positionSelect.js';
import type { ViewParts } from './ViewParts.js';

/** By ticket: when each promise is due, in epoch milliseconds; NULL where it has no date, or where that lies beyond the years. Each is computed once. */
export function dueSelect(parts: ViewParts, rules: readonly RulesOf[]): readonly string[] {
  const { options, dialect, tables, names } = parts;
  const own = rules.filter((rule) => !isAsResponse(rule, parts));
  const byPosition = own.filter(({ hasSupportTime, lengths }) => hasSupportTime || lengths.length > 0);
  const bucket = (kpi: string) => dialect.quotient(`p.${kpi}_position - 1`, String(tables.positionMs));
  const columns = [
    ...['id', 'flaw', ...rules.map(({ kpi }) => `${kpi}_kind`)],
    ...momentsOf(options).flatMap(({ name }) => [`${name}_ms`, ...(dialect.hasTexts === true ? [`${name}_text`] : []), `${name}_position`]),
  ];
  return [
    ...selectLines([...columns.map((name) => `p.${name}`), ...own.map((rule) => `${instant(parts, rule)} AS ${rule.kpi}_ms`)]),
    'FROM (',
    ...indented(positionSelect(parts, rules)),
    ') p',
    ...byPosition.map(({ kpi }) => `LEFT JOIN ${names.positions} ${kpi}_b ON ${kpi}_b.bucket = ${bucket(kpi)}`),
  ];
}

function instant({ tables }: ViewParts, { kpi, hasSupportTime, lengths, closes }: RulesOf): string {
  const parts = [
    ...(hasSupportTime || lengths.length > 0 ? [instantOf(`p.${kpi}_position`, `${kpi}_b`, tables)] : []),
    ...(closes.length > 0 ? [`p.${kpi}_close_ms`] : []),
  ];
  return firstOf(parts) ?? nothing('p.m0_ms');
}
