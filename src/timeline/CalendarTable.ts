import type { DayNumber, EpochMs, SupportMs, Years } from '../time/index.js';

/**
 * A calendar compiled for some years: instants and whole numbers only, plain data that never changes. It needs no zone, no holidays and no luxon to
 * be used.
 *
 * A *piece* is a stretch `[open, close)` of support time within one local date. The list of pieces ends in one entry more: the end of the table.
 */
export interface CalendarTable {
  /** The years of the zone that it holds, their stretch of time, `[from, to)`, and the position at its end; that at its start is 0. */
  readonly years: Years;
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly endPosition: SupportMs;
  readonly pieces: number;
  /** By piece: its opening, its close, and the positions at both (the support time before them). */
  readonly open: readonly number[];
  readonly close: readonly number[];
  readonly position: readonly number[];
  readonly closePosition: readonly number[];
  /** The local date of each piece; the end of the table has none. */
  readonly date: readonly DayNumber[];
  /** Where to look for a close: by days of 24 hours from the start. */
  readonly closeIndex: readonly number[];
  /** Where to look for the position at a close: by stretches of support time as long as a piece is on average, from the start. */
  readonly meanPiece: SupportMs;
  readonly closePositionIndex: readonly number[];
  /**
   * By working day, in order of dates: its date and its last piece. Where clocks go back over midnight, pieces of the next date lie between: those of a
   * working day come after the last piece of the day but one before it, and have its date.
   */
  readonly day: readonly number[];
  readonly lastPiece: readonly number[];
  /** By piece, and for the end of the table: its working day, by its place in that order; at the end how many there are. */
  readonly dayOfPiece: readonly number[];
  /** By stretch of constant UTC offset: its start, and the offset in milliseconds. */
  readonly offsetFrom: readonly number[];
  readonly offsetMs: readonly number[];
}
