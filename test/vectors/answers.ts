import type { Kpi, Priority } from '@cloudcti/sla';
import type { Json } from '../../src/testing/Vector.js';
import type { ModelAssessment, ModelJudgement } from '../support/assessmentModel.js';
import type { Span } from '../support/SpellClock.js';
import type { VectorAgreement } from './VectorAgreement.js';
import { iso } from './words.js';

/** When a promise is due, or the word that stands in its place: R5 to R9, and R12's pauses. */
export function dueOf(
  agreement: VectorAgreement,
  kpi: Kpi,
  priority: Priority,
  startMs: number,
  pauses: readonly Span[] = [],
): number | string {
  const { clock, kpis, workingDayReading } = agreement.terms(startMs);
  const target = kpis[priority][kpi];
  if (!('value' in target)) return target.kind;
  const { countsFromMs, dueMs } = clock.due(target, kpi === 'mttr', workingDayReading, startMs);
  return clock.reached(countsFromMs, clock.counted(countsFromMs, dueMs, []), pauses);
}

/** As the files write a deadline. */
export function written(due: number | string, timeZone: string): Json {
  return typeof due === 'string' ? { kind: due } : { kind: 'due', at: iso(due, timeZone) };
}

/** As the files write how a promise stands: what is used and left is support time, in milliseconds. */
function judgement(
  timeZone: string,
  { state, dueMs, usedMs, leftMs, lateSupportMs, lateElapsedMs, throughChangeMs }: ModelJudgement,
): Json {
  // R12. While a pause lasts no instant is promised.
  const at = state === 'paused' ? undefined : dueMs;
  return {
    state,
    ...(at === undefined ? {} : { deadline: iso(at, timeZone) }),
    ...(usedMs === undefined || leftMs === undefined ? {} : { usedMs, leftMs }),
    ...(lateSupportMs === undefined || lateElapsedMs === undefined ? {} : { lateSupportMs, lateElapsedMs }),
    ...(throughChangeMs === undefined ? {} : { throughChange: iso(throughChangeMs, timeZone) }),
  };
}

export function assessed(
  agreement: VectorAgreement,
  { response, updates, mttr, updateVerdict }: ModelAssessment,
): { readonly [name: string]: Json } {
  const { timeZone } = agreement.json;
  return {
    response: judgement(timeZone, response),
    updates: updates.map((update) => judgement(timeZone, update)),
    update: updateVerdict,
    mttr: judgement(timeZone, mttr),
  };
}
