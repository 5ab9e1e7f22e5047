import { type DatedRule, ruleReached } from '../deadline/index.js';
import type { EpochMs } from '../time/index.js';
import type { CalendarTable, Timeline } from '../timeline/index.js';
import type { Clocks } from './Clocks.js';
import { ANSWER_OUTSIDE, DUE, NO_ANSWER } from './codes.js';
import { type DayTables, dayTables } from './DayTables.js';
import type { Levels } from './Levels.js';
import { closesOfDaysAfter, instantsAfter, lastPositions, lastPositionsOfDays } from './reach.js';
import type { KpiRules, LevelRule } from './rules.js';

/** Where the deadlines of a block are written: an instant and its kind by row, and the reasons of the rows. */
export interface DueBlock {
  readonly dueMs: Float64Array;
  readonly kind: Uint8Array;
  readonly reasons: Uint8Array;
}

/** SLA §5. The deadlines of a KPI for a block of rows; R5 to R9. A row without a priority or without an instant has none. */
export function dueRows(timeline: Timeline, rules: KpiRules, levels: Levels, clocks: Clocks, block: DueBlock): void {
  const { dueMs } = block;
  const { table } = clocks;
  if (table === undefined) dueMs.fill(Number.NaN);
  else if (!reach(rules, table, levels, clocks, dueMs)) askTimeline(timeline, rules, levels, clocks, block);
}

/** What the table says of the deadlines; whether that is all. R9: no number stands for none. */
function reach(rules: KpiRules, table: CalendarTable, levels: Levels, clocks: Clocks, dueMs: Float64Array): boolean {
  const days = dayTables(table);
  let isWhole = true;
  if (rules.hasPositions) isWhole = reachPositions(rules, table, days, levels, clocks, dueMs);
  else dueMs.fill(Number.NaN);
  for (const rule of rules.ofDays) {
    if (rule.kind !== 'close-of-day-after') continue;
    isWhole = closesOfDaysAfter(days, levels.rowsOf(rule.levels), clocks, rule.days, dueMs) && isWhole;
  }
  return isWhole;
}

/** R5, R6. */
function reachPositions(rules: KpiRules, table: CalendarTable, days: DayTables, levels: Levels, clocks: Clocks, dueMs: Float64Array) {
  lastPositions(lengthsOf(rules, days), levels, clocks, dueMs);
  for (const rule of Number.isNaN(days.lengthMs) ? rules.ofDays : []) {
    if (rule.kind === 'day-lengths') lastPositionsOfDays(table, days, levels.rowsOf(rule.levels), clocks, rule.days, dueMs);
  }
  return instantsAfter(table, levels.rows, dueMs);
}

/** R5, R6. By level, the support time that it uses up: of days too, where all of them are alike. */
function lengthsOf({ levels }: KpiRules, { lengthMs }: DayTables): Float64Array {
  return Float64Array.from(levels, ({ rule, amount }) => {
    if (rule?.kind === 'support-time') return amount;
    return rule?.kind === 'day-lengths' ? amount * lengthMs : Number.NaN;
  });
}

/** Deadlines beyond the table, and those where clocks do what its rows cannot say: few. */
function askTimeline(timeline: Timeline, { levels }: KpiRules, { priority, rows }: Levels, { at }: Clocks, block: DueBlock): void {
  const { dueMs, kind, reasons } = block;
  for (let row = 0; row < rows; row++) {
    if (dueMs[row] !== Number.POSITIVE_INFINITY) continue;
    const start = at[row] as EpochMs;
    const { rule } = levels[priority[row] as number] as LevelRule;
    const due = Number.isNaN(start) ? Number.NaN : ruleReached(rule as DatedRule, timeline, start);
    dueMs[row] = Number.isFinite(due) ? due : Number.NaN;
    if (due !== Number.POSITIVE_INFINITY) continue;
    kind[row] = NO_ANSWER;
    reasons[row] = (reasons[row] as number) | ANSWER_OUTSIDE;
  }
}

/** The deadlines of a KPI that counts as another does wherever it has any: what was found of that is not looked up again. */
export function sameRows({ kinds }: KpiRules, { priority, rows }: Levels, found: DueBlock, { dueMs, kind }: DueBlock): void {
  const { dueMs: foundMs, kind: foundKind } = found;
  const none = Float64Array.from(kinds, (kind) => (kind === DUE ? 0 : Number.NaN));
  for (let row = 0; row < rows; row++) {
    dueMs[row] = (foundMs[row] as EpochMs) + (none[priority[row] as number] as number);
    if (foundKind[row] === NO_ANSWER && kind[row] === DUE) kind[row] = NO_ANSWER;
  }
}
