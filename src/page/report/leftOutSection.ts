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

function refusals({ count: all, examples }: ReportFacts['refused'], words: PageWords): string {
  const shown = examples.slice(0, SHOWN).map((line) => `<li>${safe(line)}</li>`);
  const more = all > shown.length ? `<li>${words.more(count(all - shown.length, words.language))}</li>` : '';
  return `${words.refused(count(all, words.language))}<ul>${shown.join('')}${more}</ul>`;
}
