import { attainmentBetween, isNotRecorded, type KpiTotals } from '../../compliance/index.js';
import { count, percent } from '../../vocabulary/index.js';
import type { PageWords } from './PageWords.js';

/** What was attained of a KPI, or why there is no figure (R11, R20). */
export function figureText(totals: KpiTotals, { language, noData, notRecorded }: PageWords): string {
  const { attainment } = totals;
  return attainment.kind === 'no-data' ? noFigure(totals, { noData, notRecorded }) : percent(attainment.value, language);
}

/** R11, R20. Why there is no figure. */
export function noFigure(totals: KpiTotals, { noData, notRecorded }: Pick<PageWords, 'noData' | 'notRecorded'>): string {
  return isNotRecorded(totals) ? notRecorded : noData;
}

/** R20. What the refused rows might change of an attainment; empty where there are none. */
export function refusedBeside(totals: KpiTotals, refused: number, words: PageWords): string {
  const between = attainmentBetween(totals, refused);
  if (between === undefined) return '';
  const share = (value: number) => percent(value, words.language);
  const text = words.withRefused(count(refused, words.language), `${share(between.lowest).replace('%', '')}-${share(between.highest)}`);
  return `<p>${text}${between.mayTurn ? `<br>${words.mayTurn}` : ''}</p>`;
}

/** R20. That figures are without the refused rows; empty where there are none. */
export function withoutRefused(refused: number, { without, language }: PageWords): string {
  return refused === 0 ? '' : `<p>${without(count(refused, language))}</p>\n`;
}
