import type { AgreementTerms } from '../../agreement/index.js';
import type { RulesOf } from './expressions.js';
import { isAsResponse } from './isAsResponse.js';
import { momentsOf } from './moments.js';
import type { ViewParts } from './ViewParts.js';

/** The columns of the view, from what was found of each ticket. */
export function viewColumns(parts: ViewParts, rules: readonly RulesOf[]): readonly string[] {
  const { options, dialect } = parts;
  const out = (ms: string) => (options.instants === 'epoch-ms' ? ms : dialect.fromMs(ms));
  const { responded, repaired } = options.columns;
  const deadlines = rules.flatMap((rule) => [`${kind(parts, rule)} AS ${rule.kpi}_kind`, `${out(dueMs(parts, rule))} AS ${rule.kpi}_due`]);
  const ruleOf = (kpi: string) => rules.find((rule) => rule.kpi === kpi) as RulesOf;
  return [
    'd.id',
    ...deadlines,
    ...(responded === undefined ? [] : verdict(parts, ruleOf('response'), responded)),
    ...(repaired === undefined ? [] : verdict(parts, ruleOf('mttr'), repaired)),
    ...options.supportTime.map(({ from, to, as }) => {
      const position = (column: string) => `d.${momentOf(parts, column)}_position`;
      return `${position(to)} - ${position(from)} AS ${dialect.quoted(as)}`;
    }),
  ];
}

function momentOf({ options }: ViewParts, column: string): string {
  return momentsOf(options).find((moment) => moment.column === column)?.name ?? '';
}

/** When a promise is due, in epoch milliseconds; NULL where it has no date, or where that lies beyond the years. */
function dueMs(parts: ViewParts, rule: RulesOf): string {
  return isAsResponse(rule, parts) ? `CASE WHEN d.${rule.kpi}_kind = 'due' THEN d.response_ms END` : `d.${rule.kpi}_ms`;
}

/** R9. What stands where no date does: what is wrong with the ticket, what the agreement says, or that the answer lies beyond the years. */
function kindWhens(parts: ViewParts, rule: RulesOf): readonly string[] {
  const { columns } = parts.options;
  const contact = rule.kpi === 'update' && columns.lastContact !== undefined;
  return [
    'WHEN d.flaw IS NOT NULL THEN d.flaw',
    ...(contact ? CONTACT_WHENS : []),
    `WHEN d.${rule.kpi}_kind <> 'due' THEN d.${rule.kpi}_kind`,
  ];
}

/** What kind a promise is of. Most have a date, and then nothing is wrong: the rest is asked of few. */
function kind(parts: ViewParts, rule: RulesOf): string {
  const dated = isAsResponse(rule, parts) ? `d.response_ms IS NOT NULL THEN d.${rule.kpi}_kind` : `d.${rule.kpi}_ms IS NOT NULL THEN 'due'`;
  return `CASE WHEN ${dated} ${kindWhens(parts, rule).join(' ')} ELSE 'outside-years' END`;
}

/** R18. What may be wrong with a last contact; one before the report is an error in the data. */
const CONTACT_WHENS = [
  "WHEN d.contact_ms IS NULL THEN 'not-an-instant'",
  "WHEN d.contact_position IS NULL THEN 'outside-years'",
  "WHEN d.contact_ms < d.m0_ms THEN 'before-report'",
];

/** R5, R18, R19. Whether an act was in time, and the support time that it took; an act that is not there is not done yet. */
function verdict(parts: ViewParts, rule: RulesOf, column: string): readonly string[] {
  const { options, dialect } = parts;
  const act = momentOf(parts, column);
  const repair = rule.kpi === 'response' && answersByRepair(parts) ? momentOf(parts, options.columns.repaired ?? '') : undefined;
  // R19. A repair is an answer too: the earlier of the two is the response.
  const of = (what: string) =>
    repair === undefined
      ? `d.${act}_${what}`
      : `CASE WHEN d.${act}_ms IS NULL OR d.${repair}_ms < d.${act}_ms THEN d.${repair}_${what} ELSE d.${act}_${what} END`;
  const texts = dialect.hasTexts === true ? [act, ...(repair === undefined ? [] : [repair])] : [];
  const whens = [
    ...kindWhens(parts, rule),
    `WHEN ${dueMs(parts, rule)} IS NULL THEN 'outside-years'`,
    ...texts.map((name) => `WHEN d.${name}_text IS NOT NULL AND d.${name}_ms IS NULL THEN 'not-an-instant'`),
    `WHEN ${of('ms')} IS NULL THEN 'not-done'`,
    `WHEN ${of('ms')} < d.m0_ms THEN 'before-report'`,
    `WHEN ${of('ms')} <= ${dueMs(parts, rule)} THEN 'met'`,
  ];
  return [
    `CASE ${whens.join(' ')} ELSE 'missed' END AS ${rule.kpi}_state`,
    `CASE WHEN ${of('ms')} >= d.m0_ms THEN ${of('position')} - d.m0_position END AS ${rule.kpi}_used_ms`,
  ];
}

function answersByRepair({ options: { columns, timed } }: ViewParts): boolean {
  return columns.repaired !== undefined && (timed.agreement as AgreementTerms).answeredBy === 'response-or-repair';
}
