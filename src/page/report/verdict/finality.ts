import { count } from '../../../vocabulary/index.js';
import { type Tell, wallOn } from '../Tell.js';
import { dateText } from '../texts/dates.js';
import { FINALITY_WORDS } from './FinalityWords.js';

/** R18, R20. Whether the figures may still change, and through what; nothing where there is no figure and nothing that may become one. */
export function finality(tell: Tell): string {
  const { facts, language } = tell;
  const { verdict, refused, report } = facts;
  const words = FINALITY_WORDS[language];
  const open = verdict.promises.reduce((sum, { totals: { counts } }) => sum + counts.running + counts.paused, 0);
  const { to } = report.period;
  const isRunning = to !== undefined && new Date(wallOn(tell, report.atMs)).toISOString().slice(0, 10) <= to;
  const why = [
    isRunning ? words.runsUntil(dateText(to, language)) : '',
    open === 0 ? '' : words.open(count(open, language)),
    refused.count === 0 ? '' : words.refused(count(refused.count, language)),
  ].filter((reason) => reason !== '');
  if (why.length === 0) return verdict.kept + verdict.notKept === 0 ? '' : `<p class="final">${words.final}</p>`;
  const after = isRunning ? words.newReports : verdict.mayTurn ? words.mayTurn : words.stands;
  return `<p class="${isRunning || verdict.mayTurn ? 'warning' : 'final'}">${words.notFinal(why)} ${after}</p>`;
}
