import { count } from '../../../vocabulary/index.js';
import type { PromiseFacts, VerdictFacts } from '../ReportFacts.js';
import type { Tell } from '../Tell.js';
import { periodText } from '../texts/dates.js';
import { promiseName, shareText } from '../texts/figures.js';
import { lowestText } from '../texts/lowestText.js';
import { performanceText } from '../texts/promised.js';
import { finality } from './finality.js';
import { VERDICT_WORDS, type VerdictWords } from './VerdictWords.js';

/** R11. Was the agreement kept? One line, and for each promise that was not by how much. */
export function verdictLine(tell: Tell): string {
  const { verdict } = tell.facts;
  const words = VERDICT_WORDS[tell.language];
  const look = verdict.notKept > 0 ? 'not-attained' : verdict.kept > 0 ? 'attained' : 'no-data';
  const sign = { 'not-attained': '✗', attained: '✓', 'no-data': '–' }[look];
  const missed = verdict.promises
    .filter(({ totals }) => totals.verdict === 'not-attained')
    .map((promise) => `<li>${short(promise, tell)}</li>`);
  return (
    `<h2 class="verdict ${look}"><span class="sign" aria-hidden="true">${sign}</span> ${line(verdict, words)}</h2>` +
    (missed.length === 0 ? '' : `<ul class="short">${missed.join('')}</ul>`) +
    finality(tell) +
    before(tell)
  );
}

function line({ promises, kept, notKept, undecided }: VerdictFacts, words: VerdictWords): string {
  if (promises.length === 0) return words.noTargets;
  if (kept + notKept === 0) return promises.some(({ totals }) => totals.judged > 0) ? words.targetsDiffer : words.nothingJudged;
  if (kept === promises.length) return words.keptAll(kept);
  return `${words.keptSome(kept, promises.length)}${undecided === 0 ? '' : words.undecided(undecided)}`;
}

function before({ facts, language, words: page }: Tell): string {
  if (facts.before === undefined) return '';
  const { report, verdict } = facts.before;
  const words = VERDICT_WORDS[language];
  const [period, incidents] = [periodText(report.period, language), page.incidents(count(report.total.incidents, language))];
  const isJudged = verdict.kept + verdict.notKept > 0;
  return `<p>${isJudged ? words.before(period, verdict.kept, verdict.promises.length, incidents) : words.nothingBefore(period, incidents)}</p>`;
}

function short({ kpi, priority, totals, shortBy }: PromiseFacts, tell: Tell): string {
  const { language, facts } = tell;
  const unit = kpi === 'update' && facts.report.updateUnit === 'update' ? 'update' : 'incident';
  // R17. What is more than the highest of them is more than all.
  const target = performanceText(totals.performanceTargets?.at(-1) ?? totals.performanceTarget, priority, tell);
  const words = VERDICT_WORDS[language];
  const [name, share] = [promiseName(kpi, priority, tell), shareText(totals, tell)];
  const lowest = lowestText(kpi, priority, tell);
  const texts = [
    words.short(name, share, shortBy, count(shortBy, language), target, unit),
    lowest === '' ? '' : words.lowest(lowest),
    facts.misses.listed.length === 0 ? '' : `<a href="#misses">${words.which}</a>`,
  ];
  return texts.filter((text) => text !== '').join(' ');
}
