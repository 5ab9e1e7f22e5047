import type { Group, KpiTotals } from '../../compliance/index.js';
import { count, KPI_NAMES, KPIS, percent } from '../../vocabulary/index.js';
import { safe, table } from '../html.js';
import { noFigure } from './figureText.js';
import type { PageWords } from './PageWords.js';

/** What was attained of each KPI, a row for each group. */
export function groupTable(
  caption: string,
  first: string,
  groups: readonly Group[],
  words: PageWords,
  nameOf: (key: string) => string = safe,
): string {
  return table(
    caption,
    [first, words.count, ...KPIS.map((kpi) => KPI_NAMES[kpi][words.language])],
    groups.map(({ key, incidents, kpis }) => [
      key === '' ? words.none : nameOf(key),
      count(incidents, words.language),
      ...KPIS.map((kpi) => share(kpis[kpi], words)),
    ]),
  );
}

function share(totals: KpiTotals, words: PageWords): string {
  const { attainment, judged, verdict } = totals;
  const { language } = words;
  const mark = verdict === 'attained' ? ' ✓' : verdict === 'not-attained' ? ' ✗' : '';
  return attainment.kind === 'no-data'
    ? `${noFigure(totals, words)}${mark}`
    : `${words.of(percent(attainment.value, language), count(judged, language))}${mark}`;
}
