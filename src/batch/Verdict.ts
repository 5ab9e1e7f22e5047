import { countsFrom, type DatedRule, ruleReached } from '../deadline/index.js';
import type { EpochMs, SupportMs } from '../time/index.js';
import type { Timeline } from '../timeline/index.js';
import { MET, MISSED, NO_STATE, RUNNING, STATE_OF_KIND } from './assessStates.js';
import { DUE } from './codes.js';
import type { LevelRule } from './rules.js';

/** How a promise of a plain history stands: one object for all rows, written anew for each promise. */
export class Verdict {
  state = NO_STATE;
  dueMs: EpochMs = Number.NaN;
  lateSupportMs: SupportMs = Number.NaN;
  lateElapsedMs = Number.NaN;
  /** Of the target, what was used of it when it was done; of one that was met. */
  share = Number.NaN;
  /** Whether its deadline lies outside the agreement's years. */
  isOutside = false;

  /** One without a deadline. */
  set(state: number): void {
    this.state = state;
    this.dueMs = this.lateSupportMs = this.lateElapsedMs = this.share = Number.NaN;
    this.isOutside = false;
  }

  /** R5, R9. How a promise stands whose clock started at an instant. */
  judge(timeline: Timeline, { kind, rule }: LevelRule, from: EpochMs, doneMs: EpochMs, atMs: EpochMs): void {
    this.set(STATE_OF_KIND[kind] as number);
    if (kind !== DUE) return;
    const due = ruleReached(rule as DatedRule, timeline, from);
    this.isOutside = !Number.isFinite(due);
    if (this.isOutside) return;
    this.dueMs = due;
    const until = Number.isNaN(doneMs) ? atMs : doneMs;
    if (until > due) {
      this.state = MISSED;
      this.lateSupportMs = timeline.supportBetween(due, until);
      this.lateElapsedMs = until - due;
    } else if (Number.isNaN(doneMs)) this.state = RUNNING;
    else {
      const start = countsFrom(rule as DatedRule, timeline, from);
      this.state = MET;
      this.share = timeline.supportBetween(start, Math.max(start, until)) / timeline.supportBetween(start, due);
    }
  }

  /** The same as another. */
  take({ state, dueMs, lateSupportMs, lateElapsedMs, share, isOutside }: Verdict): void {
    this.state = state;
    this.dueMs = dueMs;
    this.lateSupportMs = lateSupportMs;
    this.lateElapsedMs = lateElapsedMs;
    this.share = share;
    this.isOutside = isOutside;
  }
}
