import { type CountedTargets, type CountingRule, isUndated } from '../deadline/index.js';
import type { SupportMs } from '../time/index.js';
import { KPIS, type Kpi, PRIORITIES } from '../vocabulary/index.js';
import { integerColumns, textColumns } from './columns.js';
import type { CalendarTable, CalendarTables, TableCell } from './Tables.js';
import type { SupportTime } from './workingDays.js';

/** The numbers of days that an agreement's rules count, each once: what a segment must know. */
export interface RuleDays {
  readonly lengths: readonly number[];
  readonly closes: readonly number[];
}

/** SLA §5. The numbers of days in the counting rules of a table of targets; of one KPI, where that is said. */
export function ruleDays({ targets }: Pick<CalendarTables, 'targets'>, kpis: readonly Kpi[] = KPIS): RuleDays {
  const daysOf = (column: 'lengths' | 'closes') => {
    const all = kpis.flatMap((kpi) => cellsOf(targets, `${kpi}_${column}`));
    return [...new Set(all.filter((days) => typeof days === 'number'))].sort((one, other) => one - other);
  };
  return { lengths: daysOf('lengths'), closes: daysOf('closes') };
}

/** The cells of a column. */
export function cellsOf({ columns, rows }: CalendarTable, column: string): readonly TableCell[] {
  const place = columns.findIndex(({ name }) => name === column);
  return rows.map((row) => row[place] ?? null);
}

/** SLA §5. By priority, the counting rule of each KPI: its kind, and one number for how it counts. */
export function targetRows(targets: CountedTargets, time: SupportTime): CalendarTable {
  const dayMs = lengthOfDays(time);
  return {
    name: 'targets',
    columns: [
      ...integerColumns('priority'),
      ...KPIS.flatMap((kpi) => [...textColumns(`${kpi}_kind`), ...integerColumns(`${kpi}_ms`, `${kpi}_lengths`, `${kpi}_closes`)]),
    ],
    rows: PRIORITIES.map((priority) => [priority, ...KPIS.flatMap((kpi) => ruleCells(targets[priority][kpi].rule, dayMs))]),
  };
}

/** R6. The support time of a working day, where all have the same: so many lengths of it are so much support time, and no day is looked up. */
function lengthOfDays({ workingDays, isByDay }: SupportTime): SupportMs | undefined {
  const length = workingDays[0]?.supportMs;
  return isByDay && workingDays.every(({ supportMs }) => supportMs === length) ? length : undefined;
}

function ruleCells(rule: CountingRule, dayMs: SupportMs | undefined): readonly TableCell[] {
  if (isUndated(rule)) return [rule.kind, null, null, null];
  switch (rule.kind) {
    case 'support-time':
      return ['due', rule.ms, null, null];
    case 'day-lengths':
      return dayMs === undefined ? ['due', null, rule.days, null] : ['due', rule.days * dayMs, null, null];
    case 'close-of-day-after':
      return ['due', null, null, rule.days];
  }
}
