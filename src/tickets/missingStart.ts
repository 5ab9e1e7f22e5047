import type { LogEntry } from './logReader.js';
import { beginsLate, beginsWith } from './messages/ofRows.js';
import type { Reason } from './Row.js';
import type { StatusReader } from './StatusReader.js';

/**
 * R18. Why the first event of an incident is not its report: nothing is repaired, answered or closed before it was reported, so the log was cut off at its
 * start, or a time in it is wrong. Where rows say themselves when it was reported, the first event need not be that.
 */
export function missingStart(entries: readonly [LogEntry, ...LogEntry[]], states: StatusReader): Reason | undefined {
  const [first, next] = entries;
  if (entries.some(({ said }) => said.reported !== undefined) || !states.isLater(first.state)) return undefined;
  const after = next === undefined ? undefined : { state: next.state.trim(), line: next.line };
  return { kind: beginsLate(), sentence: beginsWith(first.state.trim(), first.line, after) };
}
