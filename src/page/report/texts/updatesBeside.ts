import { isNotRecorded } from '../../../compliance/index.js';
import { count, type Kpi, type Priority, percent } from '../../../vocabulary/index.js';
import type { Tell } from '../Tell.js';

/** R11. Of the update KPI, the count that is not judged, which is told beside the one that is: `each update: 75.0% of 60`. Nothing of another KPI. */
export function updatesBeside(kpi: Kpi, priority: Priority, { facts, words, language }: Tell): string {
  const { updateUnit } = facts.report;
  const updatesBy = facts.rows.find((row) => row.priority === priority)?.updatesBy;
  if (kpi !== 'update' || updatesBy === undefined) return '';
  const others = (['incident', 'update'] as const).filter((unit) => unit !== updateUnit);
  return others
    .map((unit) => {
      const { attainment, judged } = updatesBy[unit];
      if (attainment.kind === 'no-data') return isNotRecorded(updatesBy[unit]) ? '' : `${words.unit[unit]}: ${words.noData}`;
      return `${words.unit[unit]}: ${percent(attainment.value, language)} ${words.of} ${count(judged, language)}`;
    })
    .filter((text) => text !== '')
    .join('; ');
}
