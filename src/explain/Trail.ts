import type { DateTime } from 'luxon';
import type { PlainClockChange, PlainDueTrail, PlainStep, PlainUndatedTrail } from './PlainTrail.js';

/** A change of the clocks; forward is positive. */
export interface ClockChange extends PlainClockChange {
  /** Made when it is read, as all `DateTime`s of a trail; in the agreement's zone. */
  readonly at: DateTime<true>;
}

/** A stretch of a trail, from one instant up to the next. */
export interface TrailStep extends PlainStep {
  /** When it begins. */
  readonly from: DateTime<true>;
  /** When it ends: the first instant of the next step. */
  readonly to: DateTime<true>;
  /** The changes of the clocks in it. */
  readonly clockChanges: readonly ClockChange[];
}

/** The way to a deadline: its steps follow one another from the start to the deadline, and their counted time is the target. */
export interface DueTrail extends PlainDueTrail {
  /** When the clock starts; made when it is read. */
  readonly start: DateTime<true>;
  /** From when time counts: the start, or 00:00 of the day after it where whole working days are counted (R7). */
  readonly countsFrom: DateTime<true>;
  /** When it is due; made when it is read. */
  readonly deadline: DateTime<true>;
  /** From the start to the deadline, without a gap. */
  readonly steps: readonly TrailStep[];
}

/** R9. A promise without a deadline: there is no way to it, only the reason. */
export interface UndatedTrail extends PlainUndatedTrail {
  /** When the clock would start. */
  readonly start: DateTime<true>;
  /** None. */
  readonly steps: readonly TrailStep[];
}

/** Why a deadline is what it is. As JSON, instants are ISO 8601 with offset, and their numbers beside them. */
export type Trail = DueTrail | UndatedTrail;
