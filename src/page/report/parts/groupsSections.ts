import type { KpiTotals } from '../../../compliance/index.js';
import { count, KPI_NAMES, KPIS, type Kpi } from '../../../vocabulary/index.js';
import { notes, section, table } from '../../html.js';
import type { ToldGrouping } from '../ReportFacts.js';
import type { Tell } from '../Tell.js';
import { stepText } from '../texts/dates.js';
import { shareOf } from '../texts/figures.js';
import { bounded } from '../texts/names.js';
import { PART_WORDS } from './PartWords.js';

/** A table for each grouping besides those by priority and in time: the largest groups, and the others together. */
export function groupsSections(tell: Tell): string {
  return tell.facts.groupings
    .filter(({ groups }) => groups.length > 0)
    .map((grouping) => groupsSection(grouping, tell))
    .join('\n');
}

function groupsSection({ by, groups, others }: ToldGrouping, tell: Tell): string {
  const { facts, language, words } = tell;
  const told = PART_WORDS[language];
  const isTime = by === 'month' || by === 'quarter';
  const title = Object.hasOwn(told.byName, by) ? (told.byName[by] as string) : told.by(bounded(by, language));
  const cells = (incidents: number, kpis: Readonly<Record<Kpi, KpiTotals>>) => [
    count(incidents, language),
    ...KPIS.map((kpi) => shareOf(kpis[kpi], tell)),
  ];
  const rows = groups.map(({ key, incidents, kpis }) => [
    key === '' ? words.none : isTime ? stepText(key, language) : bounded(key, language),
    ...cells(incidents, kpis),
  ]);
  if (others !== undefined) rows.push([told.others(count(others.groups, language)), ...cells(others.incidents, others.kpis)]);
  const refused = facts.refused.count === 0 ? '' : words.without(count(facts.refused.count, language));
  const head = [told.group, words.incidentCount, ...KPIS.map((kpi) => KPI_NAMES[kpi][language])];
  // A label is an attribute: what isolates a direction has no place there.
  return section(title, `${notes(refused)}${table({ caption: title.replace(/<[^>]*>/g, ''), head, rows, hint: words.scrolls })}`);
}
