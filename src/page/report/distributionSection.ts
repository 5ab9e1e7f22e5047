import { count } from '../../vocabulary/index.js';
import { section, table } from '../html.js';
import { shareChart } from './charts.js';
import { withoutRefused } from './figureText.js';
import type { PageWords } from './PageWords.js';
import type { ReportFacts } from './ReportFacts.js';

/** How much of the promised response time each response used. */
export function distributionSection({ report: { total }, refused }: ReportFacts, words: PageWords): string {
  const response = total.kpis.response;
  if (response.judged === 0) return '';
  const rows = response.byShare.flatMap((each, bucket) => {
    if (each === 0) return [];
    const isLast = bucket === response.byShare.length - 1;
    return [[isLast ? `> ${bucket * 10}%` : `${bucket * 10}% – ${(bucket + 1) * 10}%`, count(each, words.language)]];
  });
  return section(
    words.distribution,
    `<p>${words.distributionNote}</p>\n${withoutRefused(refused.count, words)}<figure class="scroll">${shareChart(response, words)}</figure>\n${table(words.distribution, [words.used, words.count], rows)}`,
  );
}
