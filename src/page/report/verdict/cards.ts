import type { AttainmentBetween, KpiTotals } from '../../../compliance/index.js';
import { count, KPI_NAMES, type Language, percent } from '../../../vocabulary/index.js';
import { safe } from '../../html.js';
import type { PromiseFacts } from '../ReportFacts.js';
import type { Tell } from '../Tell.js';
import { periodText } from '../texts/dates.js';
import { changeText, priorityWord, shareText } from '../texts/figures.js';
import { promisedText, targetsText } from '../texts/promised.js';
import { updatesBeside } from '../texts/updatesBeside.js';
import { VERDICT_WORDS, type VerdictWords } from './VerdictWords.js';

/** A card for each promise that has a target: its verdict, its counts, and what might change them. */
export function cards(tell: Tell): string {
  return `<div class="cards">${tell.facts.verdict.promises.map((promise) => card(promise, tell)).join('\n')}</div>`;
}

function card(promise: PromiseFacts, tell: Tell): string {
  const { kpi, priority, totals } = promise;
  const { language, words } = tell;
  const told = VERDICT_WORDS[language];
  const sign = { attained: '✓ ', 'not-attained': '✗ ', 'not-judged': '', 'no-data': '' }[totals.verdict];
  const target = targetsText(promise, tell);
  const counts = totals.judged === 0 ? [] : [told.inTime(count(totals.counts.met, language), count(totals.judged, language))];
  return `<article class="card ${totals.verdict}">
<h3>${KPI_NAMES[kpi][language]} <span class="of">${words.priority(priority)} (<span lang="en">${safe(priorityWord(priority, tell))}</span>)</span></h3>
<p class="share${totals.judged === 0 ? ' words' : ''}">${shareText(totals, tell)}</p>
<p class="judged">${sign}${told.verdicts[totals.verdict]}</p>
<p>${[...counts, ...(target === '' ? [] : [told.target(target)])].map((text) => `${text}<br>`).join('')}${told.promised(promisedText(kpi, priority, tell))}</p>
${[noVerdict(promise, told), updatesBeside(kpi, priority, tell), change(promise, tell), ...mayChange(promise, tell)]
  .filter((text) => text !== '')
  .map((text) => `<p class="beside">${text}</p>`)
  .join('')}
</article>`;
}

/** R17. Why what was judged has no verdict. */
function noVerdict({ totals: { verdict, performanceTargets = [] } }: PromiseFacts, told: VerdictWords): string {
  if (verdict !== 'not-judged') return '';
  return performanceTargets.length > 0 && performanceTargets.every(({ kind }) => kind === 'more-than')
    ? told.betweenTargets
    : told.partOnly;
}

function change({ kpi, priority, totals }: PromiseFacts, tell: Tell): string {
  const { before } = tell.facts;
  if (before === undefined) return '';
  const told = VERDICT_WORDS[tell.language];
  const earlier = before.rows.find((row) => row.priority === priority)?.kpis[kpi];
  const text = changeText(totals, earlier, tell);
  return text === '' || earlier === undefined
    ? told.noneBefore
    : told.since(text, shareText(earlier, tell), periodText(before.report.period, tell.language));
}

/** R20. What is not counted in a figure, and how low and how high it would be with it. */
function mayChange({ totals, open, withRefused, withOpen, withAll }: PromiseFacts, { facts, language }: Tell): readonly string[] {
  const told = VERDICT_WORDS[language];
  const unrecorded = totals.counts['not-recorded'];
  const line = (what: string, between: AttainmentBetween | undefined) =>
    between === undefined ? '' : `${what}: ${rangeText(between, totals, language)}`;
  return [
    line(told.refused(count(facts.refused.count, language)), withRefused),
    line(told.open(count(open, language)), withOpen),
    withRefused === undefined || withOpen === undefined ? '' : line(told.both, withAll),
    unrecorded === 0 ? '' : told.unrecorded(count(unrecorded, language)),
  ];
}

function rangeText({ lowest, highest, isUnbounded, mayTurn }: AttainmentBetween, { verdict }: KpiTotals, language: Language): string {
  const told = VERDICT_WORDS[language];
  const range = isUnbounded ? told.unbounded : told.range(percent(lowest, language), percent(highest, language));
  const turns = told.turns({ mayTurn, hasVerdict: verdict === 'attained' || verdict === 'not-attained' });
  return turns === '' ? range : `${range}; ${turns}`;
}
