import {
  type CountingRule,
  countsFrom,
  type DatedRule,
  type DueDeadline,
  deadlineOf,
  isUndated,
  type KpiPromise,
} from '../deadline/index.js';
import type { Given } from '../errors/index.js';
import type { EpochMs } from '../time/index.js';
import type { Kpi } from '../vocabulary/index.js';
import type { Judgement, NotJudged, Used } from './Assessment.js';
import { countedBetween } from './countedBetween.js';

/** What is known of a promise when it is judged. */
export interface Facts {
  readonly promised: KpiPromise;
  readonly given: Given;
  /** When it was done, up to now. */
  readonly doneMs: EpochMs | undefined;
  readonly atMs: EpochMs;
  /** Since when a pause lasts, where one does. */
  readonly pausedSince: EpochMs | undefined;
  readonly atRiskFrom: number;
}

/** R5, R12. How a promise with a date stands. Its pauses end now at the latest. */
export function judge({ promised, given, doneMs, atMs, pausedSince, atRiskFrom }: Facts): Judgement {
  const deadline = deadlineOf(promised, given) as DueDeadline;
  const used = usedOf(promised, deadline.epochMs, doneMs ?? atMs);
  if (doneMs !== undefined && doneMs <= deadline.epochMs) return Object.freeze({ state: 'met', ...used, deadline, doneMs });
  if (doneMs === undefined && pausedSince !== undefined && isReachedLater(promised, pausedSince, given)) {
    return Object.freeze({ state: 'paused', ...used, atRisk: used.share >= atRiskFrom });
  }
  if (doneMs === undefined && atMs <= deadline.epochMs) {
    return Object.freeze({ state: 'running', ...used, deadline, atRisk: used.share >= atRiskFrom });
  }
  const until = doneMs ?? atMs;
  return Object.freeze({
    state: 'missed',
    ...used,
    deadline,
    ...(doneMs === undefined ? {} : { doneMs }),
    lateSupportMs: Math.max(0, used.usedMs - used.targetMs),
    lateElapsedMs: until - deadline.epochMs,
  });
}

const undated = (state: NotJudged['state']): Readonly<Record<Kpi, NotJudged>> => ({
  response: Object.freeze({ state, kpi: 'response' }),
  update: Object.freeze({ state, kpi: 'update' }),
  mttr: Object.freeze({ state, kpi: 'mttr' }),
});

const UNDATED = /* @__PURE__ */ (() => ({ 'best-effort': undated('best-effort'), 'to-be-determined': undated('to-be-determined') }))();

/** R9. How a promise without a date stands: all of them alike. */
export function undatedJudgement(rule: CountingRule, kpi: Kpi): NotJudged | undefined {
  return isUndated(rule) ? UNDATED[rule.kind][kpi] : undefined;
}

/** Whether the deadline, as it stood when the pause began, was still to come. */
function isReachedLater(promised: KpiPromise, pausedSince: EpochMs, given: Given): boolean {
  const before = { ...promised, pauses: promised.pauses.filter(({ fromMs }) => fromMs < pausedSince) };
  const deadline = deadlineOf(before, given);
  return deadline.kind === 'due' && deadline.epochMs > pausedSince;
}

function usedOf(promised: KpiPromise, deadlineMs: EpochMs, untilMs: EpochMs): Used {
  const { timed, start, pauses, priority, kpi } = promised;
  const { timeline } = timed;
  const from = countsFrom(promised.rule as DatedRule, timeline, start);
  // R7, R12. A pause before the counting begins moves the deadline too: as much time as it took is left out where the counting begins.
  const waited = timeline.position(from) - timeline.position(start) - countedBetween(timeline, start, from, pauses);
  const targetMs = countedBetween(timeline, from, deadlineMs, pauses) - waited;
  const usedMs = Math.max(0, countedBetween(timeline, from, untilMs, pauses) - waited);
  const leftMs = Math.max(0, targetMs - usedMs);
  return { kpi, priority, targetMs, usedMs, leftMs, share: usedMs / targetMs };
}
