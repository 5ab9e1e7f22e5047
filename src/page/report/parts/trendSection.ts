import { count, percent } from '../../../vocabulary/index.js';
import { trendChart } from '../../charts/trendChart.js';
import { notes, safe, section, table } from '../../html.js';
import type { Tell } from '../Tell.js';
import { stepText } from '../texts/dates.js';
import { promiseName, shareOf } from '../texts/figures.js';
import { lowestText } from '../texts/lowestText.js';
import { targetsText } from '../texts/promised.js';
import { type JudgedPromise, judgedPromises } from './judgedPromises.js';
import { PART_WORDS } from './PartWords.js';
import { stepsBetween } from './stepsBetween.js';

/** R11. Each promise over time, in a drawing of its own: those with a target first, and the line of a target only where one stands. */
export function trendSection(tell: Tell): string {
  const { facts, language, words } = tell;
  const { by, steps } = facts.trend;
  const told = PART_WORDS[language];
  if (steps.length === 0) return '';
  const keys = stepsBetween(steps[0]?.key ?? '', steps.at(-1)?.key ?? '');
  const lines = judgedPromises(facts);
  const at = (key: string, { kpi, priority }: JudgedPromise) =>
    steps.find((step) => step.key === key)?.rows.find((row) => row.priority === priority)?.kpis[kpi];
  const charts = lines.map((line) => {
    const points = keys.map((key) => {
      const attainment = at(key, line)?.attainment;
      return { label: stepText(key, language), share: attainment?.kind === 'share' ? attainment.value : undefined };
    });
    const target = line.totals.performanceTarget.kind === 'none' ? undefined : line.totals.performanceTarget.value;
    const name = promiseName(line.kpi, line.priority, tell);
    const alternative = `${name}: ${points.map(({ label, share }) => `${label} ${share === undefined ? words.noData : percent(share, language)}`).join(', ')}`;
    const targets = targetsText(line, tell);
    const said = targets === '' ? '' : ` <span class="beside">${told.targetAt(targets)}</span>`;
    const chart = trendChart({ alternative, points, target, percent: (share) => percent(share, language) });
    const lowest = lowestText(line.kpi, line.priority, tell);
    const beside = lowest === '' ? '' : `<p class="beside">${told.lowest(lowest)}</p>`;
    return `<figure><figcaption>${name}${said}</figcaption>${chart}${beside}</figure>`;
  });
  const rows = steps.map(({ key, rows: all }) => [
    stepText(key, language),
    ...lines.map(({ kpi, priority }) => {
      const totals = all.find((row) => row.priority === priority)?.kpis[kpi];
      return totals === undefined ? words.noData : shareOf(totals, tell);
    }),
  ]);
  const head = [told.step[by], ...lines.map(({ kpi, priority }) => promiseName(kpi, priority, tell))];
  const refused = facts.refused.count === 0 ? '' : words.without(count(facts.refused.count, language));
  const figures = table({ caption: `${told.trend[by]}: ${told.figures.toLowerCase()}`, head, rows, hint: words.scrolls });
  return section(
    told.trend[by],
    `${notes(told.trendNote[by], refused)}<div class="multiples">${charts.join('\n')}</div>\n<details><summary>${safe(told.figures)}</summary>${figures}</details>`,
  );
}
