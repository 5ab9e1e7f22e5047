import type { PerformanceTarget, Target } from '../../../agreement/index.js';
import type { RowKpiTotals } from '../../../compliance/index.js';
import { WORDS } from '../../../explain/index.js';
import { decimal, type Kpi, type Language, type Priority, UNDATED_WORDS } from '../../../vocabulary/index.js';
import type { AgreementRow } from '../ReportFacts.js';
import type { Tell } from '../Tell.js';

/** What is promised of a KPI: `8 support hours`, `best effort`; of versions that differ, each. */
export function promisedText(kpi: Kpi, priority: Priority, { facts, language }: Tell): string {
  const texts = facts.agreements.flatMap(({ rows }) =>
    rows.filter((row) => row.priority === priority).map(({ targets }) => targetText(targets[kpi], language)),
  );
  return [...new Set(texts)].join(' → ');
}

function targetText(target: Target, language: Language): string {
  if (!('value' in target)) return UNDATED_WORDS[target.kind][language];
  const words = WORDS[language];
  if (target.kind === 'working-days') return words.workingDays(target.value);
  return Number.isInteger(target.value)
    ? words.supportHours(target.value)
    : (words.further?.partOfHours(target.value) ?? `${target.value} h`);
}

/** R17. By what a promise was judged: `more than 90%`; where versions differ, each in their order, `none` where one has no target. */
export function targetsText({ priority, totals }: { readonly priority: Priority; readonly totals: RowKpiTotals }, tell: Tell): string {
  const { performanceTarget, performanceTargets } = totals;
  if (performanceTargets === undefined) return performanceText(performanceTarget, tell);
  const textOf = ({ performanceTarget: own }: AgreementRow) => (own.kind === 'none' ? tell.words.noTarget : performanceText(own, tell));
  const texts = tell.facts.agreements.flatMap(({ rows }) => rows.filter((row) => row.priority === priority).map(textOf));
  return [...new Set(texts)].join(' → ');
}

/** `more than 90%`; nothing where there is no target. */
export function performanceText(target: PerformanceTarget, { words, language }: Tell): string {
  return target.kind === 'none' ? '' : words.moreThan(`${decimal(target.value, language)}%`);
}
