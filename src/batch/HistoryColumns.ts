import type { Column } from './Column.js';
import type { Answers } from './intoIn.js';

/**
 * Plain histories, a row each: no pauses, no change of priority, no reopening. An act that has no column is not recorded (R20); one that has no value was not
 * done. Instants are epoch milliseconds.
 */
export interface HistoryColumns {
  /** 1 to 4 (SLA §3). */
  readonly priority: Column;
  /** When it was reported (R10). */
  readonly reportedAtMs: Column;
  /** The first response to the reporter. */
  readonly respondedAtMs?: Column | null;
  /** A contact with the reporter besides the response (R8): at most one. */
  readonly updatedAtMs?: Column | null;
  /** The repair; it answers too where no response came before it (R19). */
  readonly repairedAtMs?: Column | null;
}

/** What each column of verdicts holds. */
export const ASSESS_ANSWERS = {
  responseState: 'Uint8Array',
  responseDueMs: 'Float64Array',
  responseLateSupportMs: 'Float64Array',
  responseLateElapsedMs: 'Float64Array',
  updateState: 'Uint8Array',
  updateDueMs: 'Float64Array',
  updateLateSupportMs: 'Float64Array',
  updateLateElapsedMs: 'Float64Array',
  mttrState: 'Uint8Array',
  mttrDueMs: 'Float64Array',
  mttrLateSupportMs: 'Float64Array',
  mttrLateElapsedMs: 'Float64Array',
  reason: 'Uint8Array',
} as const;

/** Verdicts, a row for each history. A state is an index of `ASSESS_STATES`; where it has no deadline, or is not late, NaN stands. */
export interface AssessColumns extends Answers<typeof ASSESS_ANSWERS> {
  /** How the response stands. */
  readonly responseState: Uint8Array;
  /** Its deadline, in epoch milliseconds. */
  readonly responseDueMs: Float64Array;
  /** How much support time it was late, until now where it is still to come. */
  readonly responseLateSupportMs: Float64Array;
  /** The same on the clock. */
  readonly responseLateElapsedMs: Float64Array;
  /** How the update KPI stands (R11): by the update that decides. */
  readonly updateState: Uint8Array;
  /** The deadline of that update. */
  readonly updateDueMs: Float64Array;
  /** How much support time that update was late. */
  readonly updateLateSupportMs: Float64Array;
  /** The same on the clock. */
  readonly updateLateElapsedMs: Float64Array;
  /** How the repair stands. */
  readonly mttrState: Uint8Array;
  /** Its deadline, in epoch milliseconds. */
  readonly mttrDueMs: Float64Array;
  /** How much support time it was late, until now where it is still to come. */
  readonly mttrLateSupportMs: Float64Array;
  /** The same on the clock. */
  readonly mttrLateElapsedMs: Float64Array;
  /** 0, or what is wrong with the row, a bit for each of `ROW_REASONS`. */
  readonly reason: Uint8Array;
}
