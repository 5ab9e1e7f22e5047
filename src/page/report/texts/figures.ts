import { isNotRecorded, type KpiTotals } from '../../../compliance/index.js';
import { count, KPI_NAMES, type Kpi, type Priority, percent, tenths } from '../../../vocabulary/index.js';
import type { Tell } from '../Tell.js';

/** R11, R20. What was kept of a promise, or why there is no figure. */
export function shareText(totals: KpiTotals, { words, language }: Tell): string {
  const { attainment } = totals;
  if (attainment.kind === 'share') return percent(attainment.value, language);
  return isNotRecorded(totals) ? words.notRecorded : words.noData;
}

/** `62.7% of 51`, with the sign of its verdict. */
export function shareOf(totals: KpiTotals, tell: Tell): string {
  const sign = { attained: '\u00A0✓', 'not-attained': '\u00A0✗', 'not-judged': '', 'no-data': '' }[totals.verdict];
  const of = totals.attainment.kind === 'share' ? ` ${tell.words.of}\u00A0${count(totals.judged, tell.language)}` : '';
  return `${shareText(totals, tell)}${of}${sign}`;
}

/** How a share changed, in points: `▲ 3.1 points`; nothing where one of both has no figure. */
export function changeText(now: KpiTotals, before: KpiTotals | undefined, { words, language }: Tell): string {
  if (before === undefined || now.attainment.kind !== 'share' || before.attainment.kind !== 'share') return '';
  // As both are shown: their difference is that of the figures that stand there.
  const shown = (share: number) => Math.round(Number((share * 1000).toFixed(6)));
  const change = shown(now.attainment.value) - shown(before.attainment.value);
  if (change === 0) return words.unchanged;
  return `${change > 0 ? '▲' : '▼'} ${words.points(tenths(Math.abs(change), language), Math.abs(change) === 10)}`;
}

/** `Repair (MTTR), priority 2`. */
export function promiseName(kpi: Kpi, priority: Priority, { words, language }: Tell): string {
  return `${KPI_NAMES[kpi][language]}, ${words.priority(priority)}`;
}

/** The agreement's own word for a priority, such as High; it has none for other languages. */
export function priorityWord(priority: Priority, { facts }: Tell): string {
  return facts.agreements.at(-1)?.rows.find((row) => row.priority === priority)?.name ?? '';
}
