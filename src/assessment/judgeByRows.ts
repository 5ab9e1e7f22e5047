import type { Incident } from '../incident/index.js';
import { begunBefore, type EpochMs } from '../time/index.js';
import type { Judgement } from './Assessment.js';

/** A row of SLA §5 that an incident has, and from when on. */
export type Row = Incident['priorities'][number];

/** How one promise can be judged. */
export interface Judged {
  /** When its clock starts, and when it was done, up to now. */
  readonly from: EpochMs;
  readonly doneMs: EpochMs | undefined;
  readonly atMs: EpochMs;
  /** By a row, as things were known at an instant; its clock starts with the promise, or at the change where `fromChange` says so. */
  readonly by: (row: Row, asOfMs: EpochMs, fromChange?: boolean) => Judgement;
}

/** R12. The three ways of reading a change of priority. */
export const JUDGED_BY = { 'verdict-stands': byVerdictStands, 'from-report': byLastRow, 'from-change': byRowsFromChange } as const;

/**
 * R12. The new row applies from the report on to a promise that still runs at the change; what was met or missed by then stays so. An act at the very
 * instant of a change is judged by the row before it. Where the new row's deadline had passed before the change, the promise is missed through it.
 */
export function byVerdictStands(rows: readonly Row[], { from, doneMs, atMs, by }: Judged): Judgement {
  let judgement: Judgement | undefined;
  for (const { row, until } of rowsFrom(rows, from)) {
    judgement = by(row, atMs);
    if (row.fromMs > from && by(row, row.fromMs).state === 'missed') return throughChange(judgement, row.fromMs);
    if (until > atMs || (doneMs ?? Number.POSITIVE_INFINITY) <= until || by(row, until).state === 'missed') break;
  }
  return judgement as Judgement;
}

function throughChange(judgement: Judgement, throughChangeMs: EpochMs): Judgement {
  return { ...judgement, throughChangeMs } as Judgement;
}

/** The rows from the one that stood when a promise began, at least that one, each with its end; one that ended at that instant judges what was kept at that very instant. */
function* rowsFrom(rows: readonly Row[], from: EpochMs): Iterable<{ readonly row: Row; readonly until: EpochMs }> {
  for (let place = Math.max(0, begunBefore(rows, from) - 1); place < rows.length; place++) {
    yield { row: rows[place] as Row, until: rows[place + 1]?.fromMs ?? Number.POSITIVE_INFINITY };
  }
}

/** R12, chosen. As if the last row had always stood. */
export function byLastRow(rows: readonly Row[], { atMs, by }: Judged): Judgement {
  return by(rowAt(rows, atMs), atMs);
}

/** R12, chosen. Each row from the moment of its change; what was missed before it stays missed. */
export function byRowsFromChange(rows: readonly Row[], { from, doneMs, atMs, by }: Judged): Judgement {
  let judgement: Judgement | undefined;
  for (const { row, until } of rowsFrom(rows, from)) {
    if (judgement !== undefined && (row.fromMs > atMs || row.fromMs >= (doneMs ?? Number.POSITIVE_INFINITY))) break;
    judgement = by(row, atMs, true);
    if (judgement.state === 'missed' && judgement.deadline.epochMs < until) break;
  }
  return judgement as Judgement;
}

/** The row that an incident has at an instant; before the report, that of the report. */
export function rowAt(rows: readonly Row[], atMs: EpochMs): Row {
  return rows[Math.max(0, begunBefore(rows, atMs + 1) - 1)] as Row;
}
