import { count } from '../../../vocabulary/index.js';
import { safe } from '../../html.js';
import type { Tell } from '../Tell.js';
import { instantText, periodText } from '../texts/dates.js';
import { bounded } from '../texts/names.js';
import { VERDICT_WORDS } from './VerdictWords.js';

/** What the page is about: who agreed what, over which period. */
export function pageHeader(tell: Tell): string {
  const { facts, language, words } = tell;
  const told = VERDICT_WORDS[language];
  const { names, report, agreements, source } = facts;
  const period = periodText(report.period, language);
  const all = facts.reported === undefined ? '' : `: ${periodText(facts.reported, language)}`;
  const agreement = [...new Set(agreements.map(({ name }) => name))].map((name) => `<span lang="en">${safe(name)}</span>`).join(', ');
  const rows: readonly (readonly [string, string])[] = [
    ...(names.customer === undefined ? [] : [[told.customer, bounded(names.customer, language, 120)] as const]),
    ...(names.provider === undefined ? [] : [[told.provider, bounded(names.provider, language, 120)] as const]),
    [told.agreement, `${agreement}${agreements.some(({ otherwise }) => otherwise.length > 0) ? ` (${told.otherwise})` : ''}`],
    [told.period, period === '' ? `${told.allReports}${all}` : period],
    [told.judged, instantText(report.atMs, tell)],
    [told.source, `${words.incidents(count(report.total.incidents, language))}, ${bounded(source, language)}`],
  ];
  return `<header>
<h1>${names.title === undefined ? words.title : bounded(names.title, language, 160)}</h1>
<dl class="about">${rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>
</header>`;
}
