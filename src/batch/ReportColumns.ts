import type { Column } from './Column.js';
import type { Answers } from './intoIn.js';

/** Reports, a row each. All columns are of one length. */
export interface ReportColumns {
  /** 1 to 4 (SLA §3). */
  readonly priority: Column;
  /** When it was reported (R10), in epoch milliseconds. */
  readonly reportedAtMs: Column;
  /** R8. When the reporter last heard from CloudCTI; NaN, or no value, where there was no contact yet. */
  readonly lastContactAtMs?: Column | null;
  /** R12. The support time that pauses took. None by default, and where there is no value. */
  readonly pausedMs?: Column | PausedColumns | null;
}

/**
 * R12. The support time, in milliseconds, that pauses took from each promise: those that began before its deadline, and of them what lies after the
 * moment from which its time counts. That is the report; for an update the last contact, and for an MTTR in working days 00:00 of the day after the report.
 */
export interface PausedColumns {
  /** From the time of the response. */
  readonly response?: Column | null;
  /** From the time of the update. */
  readonly update?: Column | null;
  /** From the time of the repair. */
  readonly mttr?: Column | null;
}

/** What each column of deadlines holds. */
export const DEADLINE_ANSWERS = {
  responseMs: 'Float64Array',
  responseKind: 'Uint8Array',
  updateMs: 'Float64Array',
  updateKind: 'Uint8Array',
  mttrMs: 'Float64Array',
  mttrKind: 'Uint8Array',
  reason: 'Uint8Array',
} as const;

/**
 * Deadlines, a row for each report. A kind is an index of `DEADLINE_KINDS`: only where it is 1 (`due`) an instant stands in the column of instants, and
 * NaN everywhere else (R9). NaN is neither before nor after any instant, so that both "done in time" and "done too late" are false of it: ask for the kind first.
 */
export interface DeadlineColumns extends Answers<typeof DEADLINE_ANSWERS> {
  /** When the response is due, in epoch milliseconds. */
  readonly responseMs: Float64Array;
  /** Its kind. */
  readonly responseKind: Uint8Array;
  /** When the next update is due (R8), in epoch milliseconds. */
  readonly updateMs: Float64Array;
  /** Its kind. */
  readonly updateKind: Uint8Array;
  /** When the repair is due, in epoch milliseconds. */
  readonly mttrMs: Float64Array;
  /** Its kind. */
  readonly mttrKind: Uint8Array;
  /** 0, or what is wrong with the row, a bit for each of `ROW_REASONS`; what does not follow from what is wrong is computed. */
  readonly reason: Uint8Array;
}
