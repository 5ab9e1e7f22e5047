import type { ComplianceReport } from '../../compliance/index.js';
import { count } from '../../vocabulary/index.js';
import { section, table } from '../html.js';
import { shareChart } from './charts.js';
import type { PageWords } from './PageWords.js';

/** How much of the promised response time each response used. */
export function distributionSection({ total }: ComplianceReport, words: PageWords): string {
  const response = total.kpis.response;
  if (response.judged === 0) return '';
  const rows = response.byShare.flatMap((each, bucket) => {
    if (each === 0) return [];
    const isLast = bucket === response.byShare.length - 1;
    return [[isLast ? `> ${bucket * 10}%` : `${bucket * 10}% – ${(bucket + 1) * 10}%`, count(each, words.language)]];
  });
  return section(
    words.distribution,
    `<p>${words.distributionNote}</p>\n<figure class="scroll">${shareChart(response, words)}</figure>\n${table(words.distribution, [words.used, words.count], rows)}`,
  );
}
