import { type DatedRule, ruleReached } from '../deadline/index.js';
import type { EpochMs } from '../time/index.js';
import type { CalendarTable, Timeline } from '../timeline/index.js';
import type { Clocks } from './Clocks.js';
import { ANSWER_OUTSIDE, NO_ANSWER } from './codes.js';
import { dayTables } from './DayTables.js';
import type { Levels } from './Levels.js';
import { closesOfDaysAfter, dayLengthsLater, type Rows, supportTimeLater } from './reach.js';
import type { KpiRules, LevelRule } from './rules.js';

/** Where the deadlines of a block are written: an instant and its kind by row, and the reasons of the rows. */
export interface DueBlock {
  readonly dueMs: Float64Array;
  readonly kind: Uint8Array;
  readonly reasons: Uint8Array;
}

/** SLA §5. The deadlines of a KPI for a block of rows; R5 to R9. A row without a priority or without an instant has none. */
export function dueRows(timeline: Timeline, rules: KpiRules, { order, begin }: Levels, clocks: Clocks, block: DueBlock): void {
  rules.forEach((rule, level) => {
    const rows = { order, from: begin[level] as number, to: begin[level + 1] as number };
    const isDated = clocks.table !== undefined && rule.rule !== undefined;
    const isWhole = isDated ? reach(rule, clocks.table as CalendarTable, rows, clocks, block.dueMs) : none(rows, block.dueMs);
    kinds(rule.kind, rows, clocks, block.kind);
    if (!isWhole) askTimeline(timeline, rule.rule as DatedRule, rows, clocks, block);
  });
}

function reach({ rule, amount }: LevelRule, table: CalendarTable, rows: Rows, clocks: Clocks, dueMs: Float64Array): boolean {
  switch ((rule as DatedRule).kind) {
    case 'support-time':
      return supportTimeLater(table, rows, clocks, amount, dueMs);
    case 'day-lengths':
      return dayLengthsLater(table, dayTables(table), rows, clocks, amount, dueMs);
    case 'close-of-day-after':
      return closesOfDaysAfter(dayTables(table), rows, clocks, amount, dueMs);
  }
}

/** R9. No number stands for none. */
function none({ order, from, to }: Rows, dueMs: Float64Array): boolean {
  for (let place = from; place < to; place++) dueMs[order[place] as number] = Number.NaN;
  return true;
}

/** What has no clock has no deadline, of whatever kind. */
function kinds(kind: number, { order, from, to }: Rows, { at }: Clocks, written: Uint8Array): void {
  for (let place = from; place < to; place++) {
    const row = order[place] as number;
    written[row] = Number.isNaN(at[row]) ? NO_ANSWER : kind;
  }
}

/** Deadlines beyond the table, and those where clocks do what its rows cannot say: few. */
function askTimeline(timeline: Timeline, rule: DatedRule, { order, from, to }: Rows, { at }: Clocks, block: DueBlock): void {
  const { dueMs, kind, reasons } = block;
  for (let place = from; place < to; place++) {
    const row = order[place] as number;
    if ((dueMs[row] as EpochMs) < Number.POSITIVE_INFINITY) continue;
    const start = at[row] as EpochMs;
    const due = Number.isNaN(start) ? Number.NaN : ruleReached(rule, timeline, start);
    dueMs[row] = Number.isFinite(due) ? due : Number.NaN;
    if (due !== Number.POSITIVE_INFINITY) continue;
    kind[row] = NO_ANSWER;
    reasons[row] = (reasons[row] as number) | ANSWER_OUTSIDE;
  }
}
