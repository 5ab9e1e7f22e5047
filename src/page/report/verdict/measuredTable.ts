import { count, KPIS, type Kpi, type Priority } from '../../../vocabulary/index.js';
import { notes, table } from '../../html.js';
import type { Tell } from '../Tell.js';
import { changeText, promiseName, shareText } from '../texts/figures.js';
import { promisedText } from '../texts/promised.js';
import { updatesBeside } from '../texts/updatesBeside.js';
import { VERDICT_WORDS } from './VerdictWords.js';

/** R11. The promises whose share has no target, as they were measured; those without any incident are left out. */
export function measuredTable(tell: Tell): string {
  const { facts, language, words } = tell;
  const told = VERDICT_WORDS[language];
  const rows = facts.rows.flatMap(({ priority, kpis }) =>
    KPIS.flatMap((kpi) => {
      const totals = kpis[kpi];
      const open = totals.counts.running + totals.counts.paused;
      const isTargeted = facts.verdict.promises.some((promise) => promise.kpi === kpi && promise.priority === priority);
      if (isTargeted || !hasLength(kpi, priority, tell) || totals.judged + open + totals.counts['not-recorded'] === 0) return [];
      const before = facts.before?.rows.find((row) => row.priority === priority)?.kpis[kpi];
      const change = changeText(totals, before, tell);
      const beside = [updatesBeside(kpi, priority, tell), change]
        .filter((text) => text !== '')
        .map((text) => ` <span class="beside">${text}</span>`)
        .join('');
      const inTime = totals.judged === 0 ? '–' : told.inTime(count(totals.counts.met, language), count(totals.judged, language));
      return [
        [
          promiseName(kpi, priority, tell),
          promisedText(kpi, priority, tell),
          inTime,
          `${shareText(totals, tell)}${beside}`,
          count(open, language),
        ],
      ];
    }),
  );
  if (rows.length === 0) return '';
  const refused = facts.refused.count === 0 ? '' : words.without(count(facts.refused.count, language));
  return `<h3>${told.measured}</h3>
${notes(told.measuredNote, refused)}${table({ caption: told.measured, head: told.measuredHead, rows, hint: words.scrolls })}`;
}

/** R9. Whether an agreement of the period promises a length of time; what is best effort is not measured by anything. */
function hasLength(kpi: Kpi, priority: Priority, { facts }: Tell): boolean {
  return facts.agreements.some(({ rows }) => rows.some((row) => row.priority === priority && 'value' in row.targets[kpi]));
}
