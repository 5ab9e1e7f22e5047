import type { ComplianceReport, Distribution } from '../../compliance/index.js';
import { count, hours } from '../../vocabulary/index.js';
import { safe, section, table } from '../html.js';
import type { PageWords } from './PageWords.js';

/** How long responses and repairs took. */
export function timesSection({ total: { responseTime, repairTime } }: ComplianceReport, words: PageWords): string {
  return section(
    words.times,
    `<p>${words.timesNote}</p>\n${table(
      words.times,
      ['', words.count, words.mean, words.median, words.p90],
      [
        row(words.time.responseSupport, responseTime.support, words),
        row(words.time.responseElapsed, responseTime.elapsed, words),
        row(words.time.repairSupport, repairTime.support, words),
        row(words.time.repairElapsed, repairTime.elapsed, words),
      ],
    )}`,
  );
}

function row(name: string, times: Distribution, { language, noData }: PageWords): readonly string[] {
  if (!('meanMs' in times)) return [name, '0', noData, '', ''];
  const lengths = [times.meanMs, times.medianMs, times.p90Ms].map((ms) => safe(hours(ms, language)));
  return [name, count(times.count, language), ...lengths];
}
