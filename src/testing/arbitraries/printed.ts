import type { IncidentFields } from '../../incident/index.js';
import { type EpochMs, formatWallClock, instantsAtWallClock, MS_PER_DAY, offsetAt, weekdayIndex } from '../../time/index.js';
import { WEEKDAY_NAMES } from '../../vocabulary/index.js';

/** A value that fast-check prints as a text that is said here; the value itself is as before. */
export function printedAs<Value extends object>(value: Value, toStringMethod: symbol, print: () => string): Value {
  return Object.defineProperty(value, toStringMethod, { value: print, enumerable: false });
}

/** A history as the line of a test that makes it, so that a counterexample can be copied. */
export function asBuilder(fields: IncidentFields, zone: string): string {
  const at = (instant: unknown) => timeText(Date.parse(String(instant)), zone);
  const { priority, reportedAt, respondedAt, updatedAt, pauses, priorityChanges, repairedAt, reopenings, closedAt } = fields;
  return [
    `aTicket().priority(${priority}).reported(${at(reportedAt)})`,
    ...(respondedAt ? [`.respondedOn(${at(respondedAt)})`] : []),
    ...(updatedAt ?? []).map((each) => `.updatedOn(${at(each)})`),
    ...(pauses ?? []).map(({ from, to }) => `.paused(${at(from)}${to ? `, ${at(to)}` : ''})`),
    ...(priorityChanges ?? []).map((change) => `.changedTo(${change.priority}, ${at(change.at)})`),
    ...(repairedAt ? [`.repairedOn(${at(repairedAt)})`] : []),
    ...(reopenings ?? []).map(
      (reopening) => `.reopenedOn(${at(reopening.at)})${reopening.repairedAt ? `.repairedOn(${at(reopening.repairedAt)})` : ''}`,
    ),
    ...(closedAt ? [`.closedOn(${at(closedAt)})`] : []),
  ].join('');
}

/** A time with its weekday as a comment; in UTC where the clocks show it twice. */
function timeText(epochMs: EpochMs, zone: string): string {
  const wall = epochMs + offsetAt(zone, epochMs);
  const weekday = WEEKDAY_NAMES.en[weekdayIndex(Math.floor(wall / MS_PER_DAY))];
  const isOne = instantsAtWallClock(zone, wall).length === 1;
  return `'${isOne ? formatWallClock(wall).replace('T', ' ') : new Date(epochMs).toISOString()}' /* ${weekday} */`;
}
