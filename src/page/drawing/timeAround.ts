import { withNames } from '../../calendar/index.js';
import { type Deadline, pausesWithin, promisedOf } from '../../deadline/index.js';
import { type ClosedReason, closedBy } from '../../explain/index.js';
import { type EpochMs, type Interval, offsetAt, startOfLocalDay } from '../../time/index.js';
import { openBetween } from '../../timeline/index.js';
import { dayOf } from './clocks.js';

/** What is known of the days of a drawing besides the way to its deadline. */
export interface TimeAround {
  readonly support: readonly Interval[];
  readonly paused: readonly Interval[];
  readonly closedBy: readonly ClosedReason[];
}

/**
 * Support hours, pauses and closed days from the beginning of the day on which a deadline's clock starts to the end of the last day.
 *
 * @param deadline as the library gave it
 * @param lastMs an instant of the last day that is drawn: when it was done, or is still late
 * @returns `undefined` for a deadline that does not know what it was made of
 */
export function timeAround(deadline: Deadline, lastMs: EpochMs): TimeAround | undefined {
  const promised = promisedOf(deadline);
  if (promised === undefined) return undefined;
  const { timed, start, pauses } = promised;
  const { zone, timeline } = timed;
  const last = Math.max(lastMs, start, deadline.kind === 'due' ? deadline.epochMs : start);
  const fromMs = startOfLocalDay(zone, dayOf(start + offsetAt(zone, start)));
  const toMs = startOfLocalDay(zone, dayOf(last + offsetAt(zone, last)) + 1);
  const named = { ...timed, calendar: withNames(timed.calendar) };
  return {
    support: openBetween(timeline, fromMs, toMs).map(([open, close]) => ({ fromMs: open, toMs: close })),
    paused: pausesWithin(pauses, start, last).map((pause) => ({ fromMs: Math.max(pause.fromMs, start), toMs: Math.min(pause.toMs, last) })),
    closedBy: closedBy(named, fromMs, toMs),
  };
}
