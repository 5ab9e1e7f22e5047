import type { Distribution, KpiTotals } from '../../compliance/index.js';
import { count, hours } from '../../vocabulary/index.js';
import { safe, section, table } from '../html.js';
import { noFigure, withoutRefused } from './figureText.js';
import type { PageWords } from './PageWords.js';
import type { ReportFacts } from './ReportFacts.js';

/** How long responses and repairs took. */
export function timesSection({ report: { total }, refused }: ReportFacts, words: PageWords): string {
  const { responseTime, repairTime, kpis } = total;
  return section(
    words.times,
    `<p>${words.timesNote}</p>\n${withoutRefused(refused.count, words)}${table(
      words.times,
      ['', words.count, words.mean, words.median, words.p90],
      [
        row(words.time.responseSupport, responseTime.support, kpis.response, words),
        row(words.time.responseElapsed, responseTime.elapsed, kpis.response, words),
        row(words.time.repairSupport, repairTime.support, kpis.mttr, words),
        row(words.time.repairElapsed, repairTime.elapsed, kpis.mttr, words),
      ],
    )}`,
  );
}

function row(name: string, times: Distribution, of: KpiTotals, words: PageWords): readonly string[] {
  if (!('meanMs' in times)) return [name, '0', noFigure(of, words), '', ''];
  const lengths = [times.meanMs, times.medianMs, times.p90Ms].map((ms) => safe(hours(ms, words.language)));
  return [name, count(times.count, words.language), ...lengths];
}
