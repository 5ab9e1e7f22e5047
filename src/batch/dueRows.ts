import { type DatedRule, ruleReached } from '../deadline/index.js';
import type { EpochMs } from '../time/index.js';
import type { CalendarTable, Timeline } from '../timeline/index.js';
import type { Clocks } from './Clocks.js';
import { ANSWER_OUTSIDE, NO_ANSWER } from './codes.js';
import { dayTables } from './DayTables.js';
import type { Levels } from './Levels.js';
import { closesOfDaysAfter, dayLengthsLater, type Rows, supportTimeLater } from './reach.js';
import type { KpiRules } from './rules.js';

/** Where the deadlines of a block are written: an instant and its kind by row, and the reasons of the rows. */
export interface DueBlock {
  readonly dueMs: Float64Array;
  readonly kind: Uint8Array;
  readonly reasons: Uint8Array;
}

/** SLA §5. The deadlines of a KPI for a block of rows; R5 to R9. A row without a priority or without an instant has none. */
export function dueRows(timeline: Timeline, rules: KpiRules, levels: Levels, clocks: Clocks, block: DueBlock): void {
  // R9. No number stands for none.
  block.dueMs.fill(Number.NaN);
  writeKinds(rules.kinds, levels, clocks, block.kind);
  const { table } = clocks;
  if (table === undefined) return;
  rules.levels.forEach(({ rule, amount }, level) => {
    const rows = { order: levels.order, from: levels.begin[level] as number, to: levels.begin[level + 1] as number };
    if (rule !== undefined && !reach(rule, amount, table, rows, clocks, block.dueMs)) askTimeline(timeline, rule, rows, clocks, block);
  });
}

function reach(rule: DatedRule, amount: number, table: CalendarTable, rows: Rows, clocks: Clocks, dueMs: Float64Array): boolean {
  switch (rule.kind) {
    case 'support-time':
      return supportTimeLater(table, rows, clocks, amount, dueMs);
    case 'day-lengths':
      return dayLengthsLater(table, dayTables(table), rows, clocks, amount, dueMs);
    case 'close-of-day-after':
      return closesOfDaysAfter(dayTables(table), rows, clocks, amount, dueMs);
  }
}

/** What has no clock has no deadline, of whatever kind. */
function writeKinds(kinds: Uint8Array, { priority, rows }: Levels, { at, isWhole }: Clocks, written: Uint8Array): void {
  for (let row = 0; row < rows; row++) written[row] = kinds[priority[row] as number] as number;
  if (isWhole) return;
  for (let row = 0; row < rows; row++) if (Number.isNaN(at[row])) written[row] = NO_ANSWER;
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
