import type { EpochMs } from '../time/index.js';
import type { Timeline } from '../timeline/index.js';
import { MET, MISSED, NONE_DUE } from './assessStates.js';
import type { LevelRule } from './rules.js';
import { Verdict } from './Verdict.js';

/** What is known of a plain history at an instant; NaN for what was not done by then. */
export interface KnownActs {
  reportedMs: EpochMs;
  respondedMs: EpochMs;
  updatedMs: EpochMs;
  repairedMs: EpochMs;
  /** R19. The response, or the repair where that came before one. */
  answeredMs: EpochMs;
}

const update = new Verdict();

/**
 * R8, R11. How the update KPI stands: each contact up to the repair restarts the clock. The update that decides is the one that was missed by most, else the
 * one met that used most of its time, else the one that is open.
 */
export function judgeUpdates(timeline: Timeline, rule: LevelRule, acts: KnownActs, atMs: EpochMs, decides: Verdict): void {
  decides.set(NONE_DUE);
  let from = acts.reportedMs;
  for (
    let contact = contactAfter(acts, Number.NEGATIVE_INFINITY);
    contact < Number.POSITIVE_INFINITY;
    contact = contactAfter(acts, contact)
  ) {
    if (contact > acts.repairedMs) break;
    update.judge(timeline, rule, from, contact, atMs);
    if (isStronger(update, decides)) decides.take(update);
    from = contact;
  }
  update.judge(timeline, rule, from, acts.repairedMs, atMs);
  // Repaired before another update was due: none is.
  if (update.state !== MET && isStronger(update, decides)) decides.take(update);
}

/** The first contact after an instant; those at one instant are one. A repair that answers is a contact. */
function contactAfter({ respondedMs, updatedMs, answeredMs }: KnownActs, instant: EpochMs): EpochMs {
  let first = Number.POSITIVE_INFINITY;
  if (respondedMs > instant && respondedMs < first) first = respondedMs;
  if (updatedMs > instant && updatedMs < first) first = updatedMs;
  return answeredMs > instant && answeredMs < first ? answeredMs : first;
}

/** Whether one update decides in the place of those before it. What lies outside the agreement's years leaves nothing to decide. */
function isStronger(one: Verdict, other: Verdict): boolean {
  if (other.isOutside || one.isOutside) return !other.isOutside;
  if (one.state === MISSED) return other.state !== MISSED || one.lateElapsedMs > other.lateElapsedMs;
  if (one.state === MET) return other.state !== MISSED && (other.state !== MET || one.share > other.share);
  return other.state !== MISSED && other.state !== MET;
}
