import type { EpochMs, SupportMs, Years } from '../time/index.js';

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
  /** By piece: its opening, its close, and its position: the support time before it. */
  readonly open: Float64Array;
  readonly close: Float64Array;
  readonly position: Float64Array;
  /** Where to look for a close: by days of 24 hours from the start. */
  readonly closeIndex: Int32Array;
  /** Where to look for a position: by stretches of support time as long as a piece is on average, from the start. */
  readonly meanPiece: SupportMs;
  readonly positionIndex: Int32Array;
  /**
   * By working day, in order of dates: its date, its last piece, and its support time. Where clocks go back over midnight, pieces of the next date lie
   * between its own.
   */
  readonly day: Int32Array;
  readonly lastPiece: Int32Array;
  readonly dayLength: Float64Array;
  /** By piece, and for the end of the table: its working day, by its place in that order; at the end how many there are. */
  readonly dayOfPiece: Int32Array;
  /** By piece: the support time of its working day before it. */
  readonly usedBefore: Float64Array;
  /** By stretch of constant UTC offset: its start, and the offset in milliseconds. */
  readonly offsetFrom: Float64Array;
  readonly offsetMs: Float64Array;
}
