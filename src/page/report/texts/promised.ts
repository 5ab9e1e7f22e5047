import type { PerformanceTarget, Target } from '../../../agreement/index.js';
import type { RowKpiTotals } from '../../../compliance/index.js';
import { WORDS } from '../../../explain/index.js';
import { decimal, type Kpi, type Language, type Priority, UNDATED_WORDS } from '../../../vocabulary/index.js';
import type { AgreementFacts } from '../ReportFacts.js';
import type { Tell } from '../Tell.js';

/** What is promised of a KPI: `8 support hours`, `best effort (agreed otherwise)`; of versions that differ, each. */
export function promisedText(kpi: Kpi, priority: Priority, { facts, language, words }: Tell): string {
  const texts = facts.agreements.flatMap((agreement) =>
    agreement.rows
      .filter((row) => row.priority === priority)
      .map(({ targets }) => marked(targetText(targets[kpi], language), isOtherwise(agreement, priority, kpi), words)),
  );
  return [...new Set(texts)].join(' → ');
}

/** Whether a KPI has no length in any agreement of the period: what is said of it in the place of a figure is what was promised. */
export function isUndatedPromise(kpi: Kpi, priority: Priority, { facts }: Tell): boolean {
  return facts.agreements.every(({ rows }) => rows.every((row) => row.priority !== priority || !('value' in row.targets[kpi])));
}

/** Whether a cell of chapter 5 says something else than in the standing agreement. */
function isOtherwise({ otherwise }: AgreementFacts, priority: Priority, cell: Kpi | 'performanceTarget'): boolean {
  return otherwise.some(({ term }) => term === `kpis.${priority}.${cell}`);
}

function marked(text: string, isOther: boolean, { agreedOtherwise }: Tell['words']): string {
  return isOther ? `${text} (${agreedOtherwise})` : text;
}

/** A target as the agreement says it: `8 support hours`. */
export function targetText(target: Target, language: Language): string {
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
  if (performanceTargets === undefined) return performanceText(performanceTarget, priority, tell);
  const texts = tell.facts.agreements.flatMap((agreement) =>
    agreement.rows
      .filter((row) => row.priority === priority)
      .map(({ performanceTarget: own }) =>
        marked(shareTargetText(own, tell) || tell.words.noTarget, isOtherwise(agreement, priority, 'performanceTarget'), tell.words),
      ),
  );
  return [...new Set(texts)].join(' → ');
}

/** `more than 90%`; nothing where there is no target. */
export function shareTargetText(target: PerformanceTarget, { words, language }: Tell): string {
  return target.kind === 'none' ? '' : words.moreThan(`${decimal(target.value, language)}%`);
}

/** The target of a row as it judged: marked where some agreement of the period says it otherwise than the standing one. */
export function performanceText(target: PerformanceTarget, priority: Priority, tell: Tell): string {
  const text = shareTargetText(target, tell);
  const isOther = tell.facts.agreements.some(
    (agreement) =>
      isOtherwise(agreement, priority, 'performanceTarget') &&
      agreement.rows.some((row) => row.priority === priority && shareTargetText(row.performanceTarget, tell) === text),
  );
  return text === '' ? '' : marked(text, isOther, tell.words);
}
