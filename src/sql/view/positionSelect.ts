import { dueClose, duePosition, positionOf, type RulesOf, segmentOf } from './expressions.js';
import { isAsResponse } from './isAsResponse.js';
import { indented, selectLines } from './lines.js';
import { momentsOf } from './moments.js';
import { ticketSelect } from './ticketSelect.js';
import type { ViewParts } from './ViewParts.js';

/** By ticket: what is wrong with it, the position of each instant, and what is due: a position or a close. */
export function positionSelect(parts: ViewParts, rules: readonly RulesOf[]): readonly string[] {
  const { options, dialect, tables, names } = parts;
  const moments = momentsOf(options);
  const due = rules.flatMap((rule) => {
    const { kpi } = rule;
    const isFromContact = kpi === 'update' && options.columns.lastContact !== undefined;
    const start = isFromContact ? 'contact' : 'm0';
    // R18. What is wrong with a contact or its report leaves nothing due.
    const only = (due: string) => (isFromContact ? `CASE WHEN t.contact_ms >= t.m0_ms AND m0_s.is_open IS NOT NULL THEN ${due} END` : due);
    if (isAsResponse(rule, parts)) return [`g.${kpi}_kind`];
    const position = duePosition(rule, `(${positionOf(`t.${start}_ms`, `${start}_s`)})`, `${start}_s`, dialect);
    const close = dueClose(rule, `${start}_s`);
    return [
      `g.${kpi}_kind`,
      ...(position === undefined ? [] : [`${only(position)} AS ${kpi}_position`]),
      ...(close === undefined ? [] : [`${only(close)} AS ${kpi}_close_ms`]),
    ];
  });
  const columns = moments.flatMap(({ name }) => [
    `t.${name}_ms`,
    ...(dialect.hasTexts === true ? [`t.${name}_text`] : []),
    `${positionOf(`t.${name}_ms`, `${name}_s`)} AS ${name}_position`,
  ]);
  return [
    ...selectLines(['t.id', `${flaw(dialect.hasTexts === true)} AS flaw`, ...columns, ...due]),
    'FROM (',
    ...indented(ticketSelect(parts, moments)),
    ') t',
    `LEFT JOIN ${names.targets} g ON g.priority = t.priority`,
    ...moments.flatMap(({ name }) => [
      `LEFT JOIN ${names.moments} ${name}_b ON ${name}_b.bucket = ${dialect.quotient(`t.${name}_ms`, String(tables.momentMs))}`,
      `LEFT JOIN ${names.segments} ${name}_s ON ${name}_s.segment = ${segmentOf(`t.${name}_ms`, `${name}_b`, tables)}`,
    ]),
  ];
}

/** Why a ticket has no deadline at all. What has no partner in a join is told by a column that is no key: ClickHouse fills keys with zeros. */
function flaw(hasTexts: boolean): string {
  const whens = [
    "WHEN t.priority IS NULL THEN 'no-priority'",
    "WHEN g.response_kind IS NULL THEN 'unknown-priority'",
    ...(hasTexts ? ["WHEN t.m0_ms IS NULL AND t.m0_text IS NOT NULL THEN 'not-an-instant'"] : []),
    "WHEN t.m0_ms IS NULL THEN 'not-reported'",
    "WHEN m0_s.is_open IS NULL THEN 'outside-years'",
  ];
  return `CASE ${whens.join(' ')} END`;
}
