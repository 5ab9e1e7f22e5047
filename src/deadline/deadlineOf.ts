import { coveredAnswer } from '../clock/index.js';
import type { Given } from '../errors/index.js';
import { isUndated } from './countingRule.js';
import { type Deadline, due, undated } from './Deadline.js';
import type { Promised } from './Promised.js';
import { countsFrom, ruleReached } from './ruleReached.js';

/** The deadline of a promise. `given` is what the caller passed as its start: a deadline outside the agreement's years is refused there. */
export function deadlineOf(promised: Promised, given: Given): Deadline {
  const { timed, rule, start, pauses } = promised;
  const { timeline } = timed;
  if (isUndated(rule)) return undated(rule.kind, promised);
  const at = coveredAnswer(timeline, ruleReached(rule, timeline, start), given);
  if (pauses === undefined) return due(at, promised);
  return due(coveredAnswer(timeline, pauses.moved(at, countsFrom(rule, timeline, start)), given), promised);
}
