import { standingTerms, type Target } from '../../agreement/index.js';
import { type CountingRule, targetRule } from '../../deadline/index.js';
import type { Kpi } from '../../vocabulary/index.js';

/** The name of the cells that hold a KPI's value or unit, by priority. */
export function targetCells(kpi: Kpi, part: 'value' | 'unit'): string {
  return `SLA_${kpi}_${part}`;
}

/** A KPI's value or unit, for the priority in a cell. */
export function targetCell(kpi: Kpi, part: 'value' | 'unit', priority: string): string {
  return `INDEX(${targetCells(kpi, part)},${priority})`;
}

/** A target of each unit that may be chosen, by the name that cells write; how many there are of it, the cell beside it says. */
const TARGETS = {
  'best effort': { kind: 'best-effort', clause: '§5' },
  'to be determined': { kind: 'to-be-determined', clause: '§5' },
  'working days': { kind: 'working-days', value: 1, unit: 'working days', clause: '§5' },
  'support hours': { kind: 'support-hours', value: 1, unit: 'support hours', clause: '§5' },
} as const satisfies Readonly<Record<string, Target>>;

export type Unit = keyof typeof TARGETS;

/** Units in the order in which formulas ask for them: those without a date first. */
export const UNITS = Object.keys(TARGETS) as readonly Unit[];

/** Units in the order in which the sheet offers them. */
export const OFFERED: readonly Unit[] = ['support hours', 'working days', 'best effort', 'to be determined'];

/** How a KPI counts where its target has a unit. */
export function ruleOf(kpi: Kpi, unit: Unit): CountingRule {
  return targetRule(TARGETS[unit], kpi, standingTerms.workingDayReading);
}
