import { type ComplianceReport, kpiLines } from '../../compliance/index.js';
import { count, KPI_NAMES, KPIS, type Kpi, STATE_WORDS, STATES, type State } from '../../vocabulary/index.js';
import { section, table } from '../html.js';
import { figureText, refusedBeside } from './figureText.js';
import type { PageWords } from './PageWords.js';
import type { ReportFacts } from './ReportFacts.js';
import { unitText } from './unitText.js';

/** States that get a column only where something is in them. */
const RARE: readonly State[] = ['not-yet-applicable', 'not-recorded', 'none-due'];

/** R11. What was attained of each KPI, and how its promises stand. */
export function attainmentSection({ report: { total, updateUnit }, refused }: ReportFacts, words: PageWords): string {
  const { language } = words;
  const lines = kpiLines(total, updateUnit);
  const states = STATES.filter((state) => !RARE.includes(state) || lines.some(({ totals }) => totals.counts[state] > 0));
  const rows = lines.map((line) => [
    `${KPI_NAMES[line.kpi][language]}${unitText(line, language)}`,
    ...states.map((state) => count(line.totals.counts[state], language)),
  ]);
  return section(
    words.attainment,
    `<p>${words.attainmentNote}</p>\n<div class="cards">${KPIS.map((kpi) => card(total, kpi, refused.count, words)).join('')}</div>\n${table(
      words.attainment,
      [words.kpi, ...states.map((state) => stateWord(state, words))],
      rows,
    )}`,
  );
}

function card({ kpis }: ComplianceReport['total'], kpi: Kpi, refused: number, words: PageWords): string {
  const { verdict, performanceTarget } = kpis[kpi];
  const mark = verdict === 'attained' ? '✓ ' : verdict === 'not-attained' ? '✗ ' : '';
  const target = performanceTarget.kind === 'none' ? '' : `, ${words.target.toLowerCase()} ${words.moreThan(performanceTarget.value)}`;
  return `<div class="card ${verdict}"><h3>${KPI_NAMES[kpi][words.language]}</h3><p class="big">${figureText(kpis[kpi], words)}</p><p>${mark}${words.verdicts[verdict]}${target}</p>${refusedBeside(kpis[kpi], refused, words)}</div>`;
}

/** A page has room for a longer word than a cell. */
function stateWord(state: State, { running, language }: PageWords): string {
  return state === 'running' ? running : STATE_WORDS[state][language];
}
