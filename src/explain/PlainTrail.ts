import type { Clause, Ruling, Target } from '../agreement/index.js';
import type { HoursText } from '../calendar/index.js';
import type { ThirdLineTarget } from '../deadline/index.js';
import type { EpochMs, Interval, LocalDate, SupportMs } from '../time/index.js';
import type { BilingualName, Kpi, Priority, Undated } from '../vocabulary/index.js';

/** Why a stretch of time was closed. */
export type ClosedReason =
  | { readonly kind: 'outside-support-hours' }
  | {
      readonly kind: 'weekend';
      /** The days of the weekend, in order. */
      readonly dates: readonly LocalDate[];
    }
  /** A weekday on which the week has no hours. */
  | {
      readonly kind: 'day-off';
      /** Which day. */
      readonly date: LocalDate;
    }
  /** A holiday or another closed date, with its name where it has one. */
  | {
      readonly kind: 'closed-day';
      /** Which day. */
      readonly date: LocalDate;
      /** What the day is called. */
      readonly name?: string | BilingualName;
    }
  /** A date with hours of its own. */
  | {
      readonly kind: 'special-day';
      /** Which day. */
      readonly date: LocalDate;
      /** The hours of that day. */
      readonly hours: readonly HoursText[];
    };

/** What the clocks of the agreement's zone show, from an instant on: UTC and so much more. */
export interface ZoneOffset {
  /** From when on. */
  readonly fromMs: EpochMs;
  /** What the zone's clocks show more than UTC; less is negative. */
  readonly offsetMs: number;
}

/** A change of the clocks; forward is positive. */
export interface PlainClockChange {
  readonly atMs: EpochMs;
  readonly byMs: number;
}

/** A step of a trail, in whole numbers. */
export interface PlainStep extends Interval {
  /** `counted`: support time that is used. `closed`: no support hours. `paused` (R12). `not-started`: before the day on which counting starts (R7). */
  readonly kind: 'counted' | 'closed' | 'paused' | 'not-started';
  /** Why a `paused` step is one: a wait for the customer, or the time from a repair to its reopening (R18). */
  readonly pausedBy?: 'wait' | 'repair';
  /** The time that counts: all of a `counted` step, nothing of any other. */
  readonly countedMs: SupportMs;
  /** The support time that a `paused` step took; it moves the deadline. */
  readonly pausedMs: SupportMs;
  /** What is used and what is left of the target at the step's end. */
  readonly usedMs: SupportMs;
  readonly leftMs: SupportMs;
  readonly closedBy: readonly ClosedReason[];
  readonly clockChanges: readonly PlainClockChange[];
  readonly clause: Clause;
  readonly rulings: readonly Ruling[];
}

/** A working day, and how much of its support time was over at an instant. */
export interface UsedDay {
  readonly date: LocalDate;
  readonly usedMs: SupportMs;
  readonly supportMs: SupportMs;
}

interface Foundation {
  readonly kpi: Kpi | 'third-line';
  /** The third line's promise has none. */
  readonly priority?: Priority;
  readonly target: Target | ThirdLineTarget;
  readonly startedBy: 'report' | 'last-contact' | 'complete-report' | 'priority-change';
  readonly startMs: EpochMs;
  readonly timeZone: string;
  /** The offsets of that zone from the start to the deadline, in order: who has the trail needs no time zone database to read its clocks. */
  readonly offsets: readonly ZoneOffset[];
  readonly clause: Clause;
  readonly rulings: readonly Ruling[];
  readonly steps: readonly PlainStep[];
}

/** The way to a deadline, in whole numbers. */
export interface PlainDueTrail extends Foundation {
  readonly kind: 'due';
  /** From when time counts: the start, or 00:00 of the day after it where whole working days are counted (R7). */
  readonly countsFromMs: EpochMs;
  /** The target as time: support time, or time on working days for the third line. */
  readonly targetMs: SupportMs;
  /** R6. Where a working day as a length of time starts within a day, and `explain` is asked: that day at the start, and the last one when the same share of it is over. */
  readonly dayShare?: { readonly first: UsedDay; readonly last: UsedDay };
  readonly deadlineMs: EpochMs;
  /** Whether the clock is asked to start just as the day closes: 17:00 sharp is outside support hours (R3). */
  readonly startsAtClose: boolean;
  /** Whether the target is used up just as the day closes (R5). */
  readonly endsAtClose: boolean;
}

/** R9. A promise without a deadline, in whole numbers. */
export interface PlainUndatedTrail extends Foundation {
  readonly kind: Undated;
}

/** Why a deadline is what it is, as plain data: no zone, no holidays and no luxon are needed to read it. */
export type PlainTrail = PlainDueTrail | PlainUndatedTrail;
