import type { KpiTotals } from '../../../compliance/index.js';
import { count, KPI_NAMES, KPIS, type Kpi, type Priority } from '../../../vocabulary/index.js';
import { notes, safe, section, table } from '../../html.js';
import type { Tell } from '../Tell.js';
import { priorityWord, shareOf } from '../texts/figures.js';
import { isUndatedPromise, promisedText } from '../texts/promised.js';
import { PART_WORDS } from './PartWords.js';

/** Each row of chapter 5: its name, what was promised, and what came of it. */
export function prioritySection(tell: Tell): string {
  const { facts, language, words } = tell;
  const told = PART_WORDS[language];
  const rows = facts.rows.map(({ priority, kpis, incidents }) => [
    `${priority} <span lang="en">${safe(priorityWord(priority, tell))}</span>`,
    count(incidents, language),
    ...KPIS.map((kpi) => cell(kpi, priority, kpis[kpi], tell)),
  ]);
  const refused = facts.refused.count === 0 ? '' : words.without(count(facts.refused.count, language));
  const head = [told.priority, words.incidentCount, ...KPIS.map((kpi) => KPI_NAMES[kpi][language])];
  return section(
    told.byPriority,
    `${notes(told.byPriorityNote, refused)}${table({ caption: told.byPriority, head, rows, hint: words.scrolls })}`,
  );
}

/** R9. Where nothing has a deadline, that is what there is to say. */
function cell(kpi: Kpi, priority: Priority, totals: KpiTotals, tell: Tell): string {
  const promised = promisedText(kpi, priority, tell);
  const isUndated = totals.judged === 0 && isUndatedPromise(kpi, priority, tell);
  return isUndated ? `<span class="promised">${promised}</span>` : `${shareOf(totals, tell)}<span class="promised">${promised}</span>`;
}
