import type { DateTime } from 'luxon';
import type { Clause, Ruling, Target } from '../agreement/index.js';
import type { HoursText } from '../calendar/index.js';
import type { ThirdLineTarget } from '../deadline/index.js';
import type { EpochMs, LocalDate, SupportMs, WallMs } from '../time/index.js';
import type { BilingualName, Kpi, Priority } from '../vocabulary/index.js';

/** Why a stretch of time was closed. */
export type ClosedReason =
  | { readonly kind: 'outside-support-hours' }
  | { readonly kind: 'weekend'; readonly dates: readonly LocalDate[] }
  /** A weekday on which the week has no hours. */
  | { readonly kind: 'day-off'; readonly date: LocalDate }
  /** A holiday or another closed date, with its name where it has one. */
  | { readonly kind: 'closed-day'; readonly date: LocalDate; readonly name?: string | BilingualName }
  /** A date with hours of its own. */
  | { readonly kind: 'special-day'; readonly date: LocalDate; readonly hours: readonly HoursText[] };

/** A change of the clocks; forward is positive. */
export interface ClockChangeOf<At> {
  readonly at: At;
  readonly byMs: number;
}

/** A stretch of a trail, from one instant up to the next. */
export interface TrailStepOf<At> {
  /** `counted`: support time that is used. `closed`: no support hours. `paused` (R12). `not-started`: before the day on which counting starts (R7). */
  readonly kind: 'counted' | 'closed' | 'paused' | 'not-started';
  readonly from: At;
  readonly to: At;
  /** The time that counts: all of a `counted` step, nothing of any other. */
  readonly countedMs: SupportMs;
  /** The support time that a `paused` step took; it moves the deadline. */
  readonly pausedMs: SupportMs;
  /** What is used and what is left of the target at the step's end. */
  readonly usedMs: SupportMs;
  readonly leftMs: SupportMs;
  readonly closedBy: readonly ClosedReason[];
  readonly clockChanges: readonly ClockChangeOf<At>[];
  readonly clause: Clause;
  readonly rulings: readonly Ruling[];
}

interface Foundation<At> {
  readonly kpi: Kpi | 'third-line';
  /** The third line's promise has none. */
  readonly priority?: Priority;
  readonly target: Target | ThirdLineTarget;
  readonly startedBy: 'report' | 'last-contact' | 'complete-report' | 'priority-change';
  readonly start: At;
  readonly timeZone: string;
  readonly clause: Clause;
  readonly rulings: readonly Ruling[];
  readonly steps: readonly TrailStepOf<At>[];
}

/** The way to a deadline: its steps follow one another from the start to the deadline, and their counted time is the target. */
export interface DueTrailOf<At> extends Foundation<At> {
  readonly kind: 'due';
  /** From when time counts: the start, or 00:00 of the day after it where whole working days are counted (R7). */
  readonly countsFrom: At;
  /** The target as time: support time, or time on working days for the third line. */
  readonly targetMs: SupportMs;
  readonly deadline: At;
  /** Whether the clock is asked to start just as the day closes: 17:00 sharp is outside support hours (R3). */
  readonly startsAtClose: boolean;
  /** Whether the target is used up just as the day closes (R5). */
  readonly endsAtClose: boolean;
}

/** R9. A promise without a deadline: there is no way to it, only the reason. */
export interface UndatedTrailOf<At> extends Foundation<At> {
  readonly kind: 'best-effort' | 'to-be-determined';
}

/** A trail whose instants are written in some way. */
export type TrailOf<At> = DueTrailOf<At> | UndatedTrailOf<At>;

/** An instant with what the clocks of the agreement's zone show then: all that a trail needs to be told, without luxon. */
export interface Moment {
  readonly epochMs: EpochMs;
  readonly wallMs: WallMs;
}

/** A change of the clocks. */
export type ClockChange = ClockChangeOf<DateTime<true>>;

/** A stretch of a trail. */
export type TrailStep = TrailStepOf<DateTime<true>>;

/** The way to a deadline. */
export type DueTrail = DueTrailOf<DateTime<true>>;

/** R9. A promise without a deadline. */
export type UndatedTrail = UndatedTrailOf<DateTime<true>>;

/** Why a deadline is what it is. As JSON, instants are ISO 8601 with offset. */
export type Trail = TrailOf<DateTime<true>>;
