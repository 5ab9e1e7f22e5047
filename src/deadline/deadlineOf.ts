import { coveredAnswer } from '../clock/index.js';
import type { Given } from '../errors/index.js';
import type { UndatedRule } from './countingRule.js';
import { type Deadline, deadlinesIn } from './Deadline.js';
import type { Clock, Counted, Promised } from './Promised.js';
import { movedBy } from './pausesOn.js';
import { countsFrom, ruleReached } from './ruleReached.js';

/** The deadline of a promise. `given` is what the caller passed as its start: a deadline outside the agreement's years is refused there. */
export function deadlineOf(promised: Promised, given: Given): Deadline {
  return deadlineBy(promised, promised, given);
}

/** The same of a target whose clock runs for others too. */
export function deadlineBy(counted: Counted, clock: Clock, given: Given): Deadline {
  const { rule } = counted;
  const { start, pauses, timed } = clock;
  const { timeline, zone } = timed;
  const reached = ruleReached(rule, timeline, start);
  if (reached === undefined) return new (deadlinesIn(zone))(rule.kind as UndatedRule['kind'], counted, clock) as Deadline;
  let at = coveredAnswer(timeline, reached, given);
  if (pauses !== undefined) at = coveredAnswer(timeline, movedBy(pauses, at, countsFrom(rule, timeline, start)), given);
  return new (deadlinesIn(zone))('due', counted, clock, at) as Deadline;
}
