import { cloudctiSla } from '../../agreement/index.js';
import { KPIS, type Kpi, type Priority } from '../../vocabulary/index.js';
import type { TicketsContent } from './ticketsSheet.js';
import type { Words } from './words.js';

/** What the sheet Compliance says of a priority and KPI where the answers are known: met, missed, open, not recorded, attainment, verdict (R11). */
export function sampleFigures(
  { tickets, answers }: TicketsContent,
  priority: Priority,
  kpi: Kpi,
  words: Words,
): readonly (number | string)[] {
  if (answers === undefined) return [];
  const { [kpi]: target, performanceTarget } = cloudctiSla.kpis[priority];
  const statuses = answers.filter((_, place) => tickets[place]?.priority === priority).map((row) => row[2 * KPIS.indexOf(kpi) + 1]);
  const [met, missed] = (['met', 'missed'] as const).map((state) => statuses.filter((status) => status === words.plain(state)).length) as [
    number,
    number,
  ];
  const all = met + missed;
  const figures = (attainment: number | string, verdict: Parameters<Words['plain']>[0]) => [
    met,
    missed,
    0,
    0,
    attainment,
    words.plain(verdict),
  ];
  if (!('value' in target)) return figures(words.plain(target.kind === 'best-effort' ? 'best_effort' : 'to_be_determined'), 'not_judged');
  const attainment = all === 0 ? words.plain('no_data') : Math.round((met / all) * 1_000) / 1_000;
  if (performanceTarget.kind === 'none') return figures(attainment, 'not_judged');
  return figures(attainment, all === 0 ? 'no_data' : met * 100 > performanceTarget.value * all ? 'attained' : 'not_attained');
}
