import { readFileSync } from 'node:fs';
import type { AgreementTerms } from '../../agreement/index.js';
import { type CountingRule, countedTargets } from '../../deadline/index.js';
import { MS_PER_HOUR, type Years } from '../../time/index.js';
import { version } from '../../version.js';
import { KPIS, PRIORITIES } from '../../vocabulary/index.js';
import { LICENCE } from '../script/title.js';
import { yearLines } from '../yearLines.js';
import { powerQueryMessages } from './powerQueryMessages.js';

const INDENT = ' '.repeat(4);

/** `CloudCTI.Sla.pq`: functions of Power Query, whose days, counting rules and messages are the library's own. */
export function powerQuery(agreement: AgreementTerms, years: Years): string {
  const { opensMs, closesMs, offsetMs, summerMs, lines } = yearLines(agreement, years);
  const targets = countedTargets(agreement);
  const rules = PRIORITIES.map((priority) => `{${KPIS.map((kpi) => ruleOf(targets[priority][kpi].rule)).join(', ')}}`);
  const values: Readonly<Record<string, string>> = {
    version,
    title: `@cloudcti/sla ${version}, calendar ${years.from} to ${years.to}.`,
    licence: LICENCE,
    rules: listed(rules),
    opens: String(opensMs),
    closes: String(closesMs),
    winter: String(offsetMs / MS_PER_HOUR),
    summer: String((offsetMs + summerMs) / MS_PER_HOUR),
    // The letters of names have no use here.
    lines: listed(lines.map((line) => `"${line.replace(/[a-z]/g, '')}"`)),
    firstYear: String(years.from),
    ...powerQueryMessages(years),
  };
  // Two spaces a level: indents are a quarter of the text.
  const template = readFileSync(new URL('sla.pq', import.meta.url), 'utf8').replace(/^ +/gm, (indent) => ' '.repeat(indent.length / 2));
  return template.replace(/\{\{(\w+)\}\}/g, (_mark, name: string) => filledIn(values, name));
}

function filledIn(values: Readonly<Record<string, string>>, name: string): string {
  const value = values[name];
  if (value === undefined) throw new Error(`powerQuery: nothing is known of ${name}`);
  return value;
}

function listed(entries: readonly string[]): string {
  return entries.map((entry) => INDENT + entry).join(',\n');
}

function ruleOf(rule: CountingRule): string {
  const amount = rule.kind === 'support-time' ? rule.ms : 'days' in rule ? rule.days : 0;
  return `[Kind = "${rule.kind}", Amount = ${amount}]`;
}
