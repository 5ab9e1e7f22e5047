import { describe } from '../errors/index.js';
import type { LogEntry } from './logReader.js';
import type { Reason } from './Row.js';
import type { StatusReader } from './StatusReader.js';

/**
 * R18. Why the first event of an incident is not its report: nothing is repaired, answered or closed before it was reported, so the log was cut off at its
 * start, or a time in it is wrong. Where rows say themselves when it was reported, the first event need not be that.
 */
export function missingStart(entries: readonly [LogEntry, ...LogEntry[]], states: StatusReader): Reason | undefined {
  const [first, next] = entries;
  if (entries.some(({ said }) => said.reported !== undefined) || !states.isLater(first.state)) return undefined;
  const before = next === undefined ? '' : `, before ${describe(next.state.trim())} on line ${next.line}`;
  const advice = 'have the whole log exported, or name the column of the report';
  return {
    kind: 'begins with a repair, a response or a closing',
    sentence: [
      `begins with ${describe(first.state.trim())}, on line ${first.line}${before}: its report is missing or a time is wrong; ${advice}`,
    ],
  };
}
