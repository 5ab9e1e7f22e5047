import { coveredAnswer } from '../clock/index.js';
import { isUndated } from './countingRule.js';
import { type Deadline, due, undated } from './Deadline.js';
import type { Promised } from './Promised.js';
import { movedByPauses } from './pauses.js';
import { ruleReached } from './ruleReached.js';

/** The deadline of a promise. `received`, `fn` and `path` say what the caller passed as its start. */
export function deadlineOf(promised: Promised, received: unknown, fn: string, path: string): Deadline {
  const { timed, rule, start, pauses } = promised;
  const { timeline } = timed;
  if (isUndated(rule)) return undated(rule.kind, promised);
  const at = coveredAnswer(timeline, ruleReached(rule, timeline, start), received, fn, path);
  if (pauses.length === 0) return due(at, promised);
  return due(coveredAnswer(timeline, movedByPauses(timeline, start, at, pauses), received, fn, path), promised);
}
