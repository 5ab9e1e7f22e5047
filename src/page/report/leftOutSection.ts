import { count } from '../../vocabulary/index.js';
import { safe, section } from '../html.js';
import type { PageWords } from './PageWords.js';
import type { ReportFacts } from './ReportFacts.js';

const SHOWN = 20;

/** What the totals do not count, and why. */
export function leftOutSection({ report: { leftOut }, refused }: ReportFacts, words: PageWords): string {
  const { language } = words;
  const lines = [
    ...(leftOut.outsidePeriod > 0 ? [words.outsidePeriod(count(leftOut.outsidePeriod, language))] : []),
    ...(leftOut.reportedLater > 0 ? [words.reportedLater(count(leftOut.reportedLater, language))] : []),
    ...(refused.count > 0 ? [refusals(refused, words)] : []),
  ].map((line) => `<li>${line}</li>`);
  return section(words.leftOut, lines.length === 0 ? `<p>${words.leftOutNone}</p>` : `<ul>${lines.join('')}</ul>`);
}

function refusals({ count: all, reasons }: ReportFacts['refused'], words: PageWords): string {
  const shown = reasons
    .slice(0, SHOWN)
    .map(
      ({ reason, count: rows, lines }) =>
        `<li>${count(rows, words.language)} × ${safe(reason)} (${words.lines}: ${lines.join(', ')}${rows > lines.length ? ' …' : ''})</li>`,
    );
  return `${words.refused(count(all, words.language))}<ul>${shown.join('')}</ul>`;
}
