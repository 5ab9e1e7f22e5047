import { KPI_NAMES, KPIS, SHORT_MONTHS } from '../../vocabulary/index.js';
import { section } from '../html.js';
import { attainmentChart } from './charts.js';
import { withoutRefused } from './figureText.js';
import { groupTable } from './groupTable.js';
import type { PageWords } from './PageWords.js';
import type { ReportFacts } from './ReportFacts.js';

/** R11. What was attained month by month, drawn and written. */
export function monthsSection({ report: { groupings, total }, refused }: ReportFacts, words: PageWords): string {
  const groups = groupings.find(({ by }) => by === 'month')?.groups ?? [];
  if (groups.length === 0) return '';
  const targets = KPIS.flatMap((kpi) => {
    const { performanceTarget } = total.kpis[kpi];
    return performanceTarget.kind === 'none' ? [] : [performanceTarget.value];
  });
  const months = monthsBetween(groups[0]?.key ?? '', groups.at(-1)?.key ?? '');
  const chart = attainmentChart(
    months.map((month) => monthName(month, words)),
    KPIS.map((kpi) => ({
      name: KPI_NAMES[kpi][words.language],
      values: months.map((month) => {
        const attainment = groups.find(({ key }) => key === month)?.kpis[kpi].attainment;
        return attainment?.kind === 'share' ? attainment.value : undefined;
      }),
    })),
    targets[0],
    words,
  );
  return section(
    words.attainmentByMonth,
    `${withoutRefused(refused.count, words)}<figure class="scroll">${chart}</figure>\n${groupTable(words.attainmentByMonth, words.month, groups, words, (key) => monthName(key, words))}`,
  );
}

/** All months from one to another, those without incidents too: a gap in a chart is to be seen. */
function monthsBetween(first: string, last: string): readonly string[] {
  const number = (key: string) => Number(key.slice(0, 4)) * 12 + Number(key.slice(5)) - 1;
  return Array.from({ length: number(last) - number(first) + 1 }, (_, index) => {
    const month = number(first) + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

function monthName(key: string, { language }: PageWords): string {
  const [year = '', month = ''] = key.split('-');
  return `${SHORT_MONTHS[language][Number(month) - 1]} ${year}`;
}
