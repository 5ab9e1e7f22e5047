import type { AgreementDay } from '../days/index.js';
import type { DayNumber, EpochMs, SupportMs } from '../time/index.js';

/** A stretch of support time within one working day. */
export interface Piece {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  /** Its working day, by its place among them. */
  readonly workingDay: number;
  /** The support time before it. */
  readonly position: SupportMs;
}

/** A working day: one that has support time (R2). */
export interface WorkingDay {
  readonly day: DayNumber;
  readonly closeMs: EpochMs;
  readonly supportMs: SupportMs;
  /** The support time of the working days before it. */
  readonly before: SupportMs;
}

/** The support time of some dates, in order of time and by working day. */
export interface SupportTime {
  readonly pieces: readonly Piece[];
  readonly workingDays: readonly WorkingDay[];
  readonly total: SupportMs;
  /** Whether the pieces of a working day follow each other: not where clocks go back over midnight within them, and the date before comes again. */
  readonly isByDay: boolean;
}

/** R2, R3. The support time of the dates of an agreement. */
export function supportTimeOf(days: readonly AgreementDay[]): SupportTime {
  const workingDays: WorkingDay[] = [];
  const found: Omit<Piece, 'position'>[] = [];
  let total = 0;
  for (const { day, open, supportMs } of days) {
    if (supportMs === 0) continue;
    found.push(...open.map((piece) => ({ ...piece, workingDay: workingDays.length })));
    workingDays.push({ day, closeMs: Math.max(...open.map(({ toMs }) => toMs)), supportMs, before: total });
    total += supportMs;
  }
  const isByDay = found.every(({ fromMs }, place) => fromMs >= (found[place - 1]?.fromMs ?? fromMs));
  let position = 0;
  const pieces = found
    .sort((one, other) => one.fromMs - other.fromMs)
    .map((piece) => {
      const placed = { ...piece, position };
      position += piece.toMs - piece.fromMs;
      return placed;
    });
  return { pieces, workingDays, total, isByDay };
}
