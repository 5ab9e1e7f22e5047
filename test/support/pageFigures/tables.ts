import { expect } from 'vitest';
import { type GroupJson, KPIS, type ReportJson, type RowOfAgreement } from './ReportJson.js';
import { tablesOf } from './tablesOf.js';
import { elapsed, metOf, promised, shareOf, support, thousands } from './told.js';

/** How many groups a page tells one by one. */
const TOP = 20;

/** Holds the tables by priority, of times and by groups against the JSON. */
export function expectTables(page: string, json: ReportJson): void {
  const tables = tablesOf(page);
  const groups = json.groupings.find(({ by }) => by === 'priority')?.groups ?? [];
  const agreed = json.agreements.flatMap(({ rows }) => rows);
  expect(tables.get('By priority')?.filter(([, incidents]) => incidents !== '0')).toEqual(
    groups.map((group) => priorityRow(group, agreed)),
  );
  expect(tables.get('How long it took') ?? []).toEqual(groups.flatMap((group) => timeRows(group, agreed)));
  for (const { by, groups: all } of json.groupings.filter((each) => each.by !== 'priority' && each.by !== json.trend.by))
    expect([by, tables.get(by === 'quarter' ? 'By quarter' : `By ${by}`)]).toEqual([by, groupRows(all)]);
}

function priorityRow({ key, incidents, kpis }: GroupJson, agreed: readonly RowOfAgreement[]): readonly string[] {
  const words = { 1: 'Critical', 2: 'High', 3: 'Normal', 4: 'Low' }[key];
  const cells = KPIS.map((kpi) => {
    const target = promised(kpi, key, agreed);
    const isUndated = kpis[kpi].judged === 0 && !/^\d/.test(target);
    return isUndated ? `| ${target}` : `${shareOf(kpis[kpi], key === '2')} | ${target}`;
  });
  return [`${key} ${words}`, thousands(incidents), ...cells];
}

function timeRows({ key, responseTime, repairTime }: GroupJson, agreed: readonly RowOfAgreement[]): readonly (readonly string[])[] {
  const acts = [['Response', 'response', responseTime] as const, ['Repair', 'mttr', repairTime] as const];
  return acts.flatMap(([name, kpi, times]) => {
    const { count, meanMs, medianMs, p90Ms } = times.support;
    if (count === 0) return [];
    const row = [`${name}, priority ${key}`, thousands(count), ...[meanMs, medianMs, p90Ms].map(support)];
    return [[...row, promised(kpi, key, agreed), elapsed(times.elapsed.meanMs)]];
  });
}

/** The largest groups, and what the others are together; all of them by their names where they are few. */
function groupRows(groups: readonly GroupJson[]): readonly (readonly string[])[] {
  const isFew = groups.length <= TOP;
  const sorted = isFew ? groups : [...groups].sort((one, other) => other.incidents - one.incidents || (one.key < other.key ? -1 : 1));
  const rest = sorted.slice(TOP);
  const shares = (all: readonly GroupJson[]) =>
    KPIS.map((kpi) => {
      const counts = all.map(({ kpis }) => kpis[kpi]);
      // Judged by rows that all have the target.
      const isTargeted = counts.every(({ judged, performanceTarget }) => judged === 0 || performanceTarget.kind === 'more-than');
      const sum = (of: (one: (typeof counts)[number]) => number) => counts.reduce((total, one) => total + of(one), 0);
      const unrecorded = sum((one) => one.counts['not-recorded'] ?? 0);
      return shareOf({ counts: { met: sum(metOf), 'not-recorded': unrecorded }, judged: sum(({ judged }) => judged) }, isTargeted);
    });
  return [
    ...sorted.slice(0, TOP).map((group) => [group.key === '' ? '(none)' : group.key, thousands(group.incidents), ...shares([group])]),
    ...(rest.length === 0
      ? []
      : [[`The other ${thousands(rest.length)}`, thousands(rest.reduce((sum, { incidents }) => sum + incidents, 0)), ...shares(rest)]]),
  ];
}
