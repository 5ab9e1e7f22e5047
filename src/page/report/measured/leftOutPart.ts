import { count, percent } from '../../../vocabulary/index.js';
import { notes, table } from '../../html.js';
import type { PromiseFacts } from '../ReportFacts.js';
import type { Tell } from '../Tell.js';
import { promiseName } from '../texts/figures.js';
import { bounded } from '../texts/names.js';
import { VERDICT_WORDS } from '../verdict/VerdictWords.js';
import type { MeasuredWords } from './MeasuredWords.js';

const SHOWN = 20;

/** R20. What the figures do not count and why, and what the refused rows would make of each share that has a target. */
export function leftOutPart(tell: Tell, words: MeasuredWords): string {
  const { facts, language } = tell;
  const { leftOut } = facts.report;
  const lines = [
    leftOut.outsidePeriod === 0 ? '' : words.outsidePeriod(count(leftOut.outsidePeriod, language)),
    leftOut.reportedLater === 0 ? '' : words.reportedLater(count(leftOut.reportedLater, language)),
    facts.refused.count === 0 ? '' : words.refused(count(facts.refused.count, language)),
  ].filter((line) => line !== '');
  const told = lines.length === 0 ? notes(words.nothingLeftOut) : `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  return `<h3>${words.leftOut}</h3>${told}${facts.refused.reasons.length === 0 ? '' : refusals(tell, words)}`;
}

function refusals(tell: Tell, words: MeasuredWords): string {
  const { facts, language, words: page } = tell;
  const { reasons } = facts.refused;
  const promises = facts.verdict.promises.filter(({ withReasons }) => withReasons.length > 0);
  const rows = reasons
    .slice(0, SHOWN)
    .map(({ reason, count: of, lines }, place) => [
      bounded(reason, language, 200),
      count(of, language),
      `${lines.join(', ')}${of > lines.length ? ' …' : ''}`,
      ...promises.map((promise) => between(promise, place, tell, words)),
    ]);
  const head = [...words.refusedHead, ...promises.map(({ kpi, priority }) => promiseName(kpi, priority, tell))];
  const further = reasons.length > SHOWN ? notes(words.further(count(reasons.length - SHOWN, language))) : '';
  return `${table({ caption: words.leftOut, head, rows, hint: page.scrolls, look: 'texts' })}${further}`;
}

function between({ withReasons, totals }: PromiseFacts, place: number, { language }: Tell, words: MeasuredWords): string {
  const share = withReasons[place];
  if (share === undefined) return '–';
  const range = share.isUnbounded
    ? words.unbounded
    : `${percent(share.lowest, language).replace('%', '')}–${percent(share.highest, language)}`;
  const hasVerdict = totals.verdict === 'attained' || totals.verdict === 'not-attained';
  const turns = VERDICT_WORDS[language].turns({ mayTurn: share.mayTurn, hasVerdict });
  return turns === '' ? range : `${range} <span class="beside">${turns}</span>`;
}
