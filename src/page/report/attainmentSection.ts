import type { ComplianceReport } from '../../compliance/index.js';
import { count, KPI_NAMES, KPIS, type Kpi, percent, STATES } from '../../vocabulary/index.js';
import { section, table } from '../html.js';
import type { PageWords } from './PageWords.js';

/** R11. What was attained of each KPI, and how its promises stand. */
export function attainmentSection({ total }: ComplianceReport, words: PageWords): string {
  const { language } = words;
  const names = KPI_NAMES[language];
  const rows = KPIS.map((kpi) => [names[kpi], ...STATES.map((state) => count(total.kpis[kpi].counts[state], language))]);
  return section(
    words.attainment,
    `<p>${words.attainmentNote}</p>\n<div class="cards">${KPIS.map((kpi) => card(total, kpi, words)).join('')}</div>\n${table(
      words.attainment,
      [words.kpi, ...STATES.map((state) => words.states[state])],
      rows,
    )}`,
  );
}

function card({ kpis }: ComplianceReport['total'], kpi: Kpi, words: PageWords): string {
  const { attainment, verdict, performanceTarget } = kpis[kpi];
  const mark = verdict === 'attained' ? '✓ ' : verdict === 'not-attained' ? '✗ ' : '';
  const target = performanceTarget.kind === 'none' ? '' : `, ${words.target.toLowerCase()} ${words.moreThan(performanceTarget.value)}`;
  const share = attainment.kind === 'no-data' ? words.noData : percent(attainment.value, words.language);
  return `<div class="card ${verdict}"><h3>${KPI_NAMES[words.language][kpi]}</h3><p class="big">${share}</p><p>${mark}${words.verdicts[verdict]}${target}</p></div>`;
}
