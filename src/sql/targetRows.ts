import { type CountedTargets, type CountingRule, isUndated } from '../deadline/index.js';
import { KPIS, PRIORITIES } from '../vocabulary/index.js';
import { integerColumns, textColumns } from './columns.js';
import type { CalendarTable, TableCell } from './Tables.js';

/** The numbers of days that an agreement's rules count, each once: what a segment must know. */
export interface RuleDays {
  readonly lengths: readonly number[];
  readonly closes: readonly number[];
}

/** SLA §5. The numbers of days in an agreement's counting rules. */
export function ruleDays(targets: CountedTargets): RuleDays {
  const rules = PRIORITIES.flatMap((priority) => KPIS.map((kpi) => targets[priority][kpi].rule));
  const daysOf = (kind: 'day-lengths' | 'close-of-day-after') =>
    [...new Set(rules.flatMap((rule) => (rule.kind === kind ? [rule.days] : [])))].sort((one, other) => one - other);
  return { lengths: daysOf('day-lengths'), closes: daysOf('close-of-day-after') };
}

/** SLA §5. By priority, the counting rule of each KPI: its kind, and one number for how it counts. */
export function targetRows(targets: CountedTargets): CalendarTable {
  return {
    name: 'targets',
    columns: [
      ...integerColumns('priority'),
      ...KPIS.flatMap((kpi) => [...textColumns(`${kpi}_kind`), ...integerColumns(`${kpi}_ms`, `${kpi}_lengths`, `${kpi}_closes`)]),
    ],
    rows: PRIORITIES.map((priority) => [priority, ...KPIS.flatMap((kpi) => ruleCells(targets[priority][kpi].rule))]),
  };
}

function ruleCells(rule: CountingRule): readonly TableCell[] {
  if (isUndated(rule)) return [rule.kind, null, null, null];
  switch (rule.kind) {
    case 'support-time':
      return ['due', rule.ms, null, null];
    case 'day-lengths':
      return ['due', null, rule.days, null];
    case 'close-of-day-after':
      return ['due', null, null, rule.days];
  }
}
