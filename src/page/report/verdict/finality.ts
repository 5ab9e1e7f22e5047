import { count } from '../../../vocabulary/index.js';
import { type Tell, wallOn } from '../Tell.js';
import { dateText } from '../texts/dates.js';
import { FINALITY_WORDS } from './FinalityWords.js';

/** R18, R20. Whether the figures may still change, and through what; nothing where there is no figure and nothing that may become one. */
export function finality(tell: Tell): string {
  const { facts, language } = tell;
  const { verdict, refused } = facts;
  const words = FINALITY_WORDS[language];
  const { open, unrepaired } = verdict;
  const more = moreToCome(tell);
  const why = [
    more,
    open === 0 ? '' : words.open(count(open, language)),
    refused.count === 0 ? '' : words.refused(count(refused.count, language)),
  ].filter((reason) => reason !== '');
  if (why.length === 0) {
    const isJudged = verdict.promises.some(({ totals }) => totals.judged > 0);
    return isJudged ? `<p class="final">${words.final(unrepaired, count(unrepaired, language))}</p>` : '';
  }
  const after = more !== '' ? words.newReports : verdict.mayTurn ? words.mayTurn : words.stands;
  return `<p class="${more !== '' || verdict.mayTurn ? 'warning' : 'final'}">${words.notFinal(why)} ${after}</p>`;
}

/** Why there may be reports that do not count yet. */
function moreToCome(tell: Tell): string {
  const { facts, language } = tell;
  const { atMs, leftOut, period } = facts.report;
  const words = FINALITY_WORDS[language];
  if (period.to !== undefined) {
    const today = new Date(wallOn(tell, atMs)).toISOString().slice(0, 10);
    return today <= period.to ? words.runsUntil(dateText(period.to, language)) : '';
  }
  if (period.from !== undefined) return words.noEnd;
  return leftOut.reportedLater === 0 ? '' : words.reportedLater(count(leftOut.reportedLater, language));
}
