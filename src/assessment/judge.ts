import { countsFrom, type DatedRule, type DueDeadline, deadlineOf, type KpiPromise } from '../deadline/index.js';
import type { Given } from '../errors/index.js';
import type { EpochMs } from '../time/index.js';
import type { Judgement, Met, Used } from './Assessment.js';
import { atRiskAt } from './atRiskAt.js';
import { countedBetween } from './countedBetween.js';

/** What is known of a promise when it is judged. */
export interface Facts {
  readonly promised: KpiPromise;
  /** What the caller passed: a deadline outside the agreement's years is refused there. */
  readonly given: Given;
  /** When it was done, up to now. */
  readonly doneMs: EpochMs | undefined;
  readonly atMs: EpochMs;
  /** Whether a pause lasts. */
  readonly isWaiting: boolean;
  readonly atRiskFrom: number;
}

/** R5, R12. How a promise with a date stands. Its pauses end now at the latest. */
export function judge({ promised, given, doneMs, atMs, isWaiting, atRiskFrom }: Facts): Judgement {
  const deadline = deadlineOf(promised, given) as DueDeadline;
  const until = doneMs ?? atMs;
  const used = usedOf(promised, deadline.epochMs, until);
  const atRisk = () => ({ atRiskMs: atRiskAt(promised, used.targetMs, atRiskFrom) });
  if (until > deadline.epochMs) {
    return {
      state: 'missed',
      ...used,
      deadline,
      ...(doneMs === undefined ? atRisk() : { doneMs }),
      lateSupportMs: used.usedMs - used.targetMs,
      lateElapsedMs: until - deadline.epochMs,
    };
  }
  if (doneMs !== undefined) return met(used, deadline, doneMs);
  const isAtRisk = used.share >= atRiskFrom;
  // A pause that began before the deadline has moved it to after now: time that counts is left.
  if (isWaiting && atMs < deadline.epochMs) return { state: 'paused', ...used, atRisk: isAtRisk };
  return { state: 'running', ...used, deadline, atRisk: isAtRisk, ...atRisk() };
}

/** Named one by one: most promises are kept, and a spread costs as much as the rest of the verdict. */
function met({ kpi, priority, targetMs, usedMs, leftMs, share }: Used, deadline: DueDeadline, doneMs: EpochMs): Met {
  return { state: 'met', kpi, priority, targetMs, usedMs, leftMs, share, deadline, doneMs };
}

/** R12. What a promise has used up to an instant; what is left of it and what is used are the target, as long as it runs. */
function usedOf({ timed: { timeline }, rule, start, pauses, priority, kpi }: KpiPromise, deadlineMs: EpochMs, untilMs: EpochMs): Used {
  const from = countsFrom(rule as DatedRule, timeline, start);
  const targetMs = countedBetween(timeline, from, deadlineMs, pauses);
  const usedMs = countedBetween(timeline, from, untilMs, pauses);
  return { kpi, priority, targetMs, usedMs, leftMs: Math.max(0, targetMs - usedMs), share: usedMs / targetMs };
}
