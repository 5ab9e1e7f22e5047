import { beforeReport, type Given, isLeftOut, notAPause, notPauses, pauseBackward } from '../errors/index.js';
import { type EpochMs, type InstantInput, type Interval, joined, namedInstant, SPAN_FIELDS, writtenAs } from '../time/index.js';
import type { Timeline } from '../timeline/index.js';
import { instantOf } from './instantOf.js';
import type { TimedAgreement } from './TimedAgreement.js';

/** A stretch of time in which an incident waited for the customer, from its beginning up to (not including) its end. */
export interface Pause {
  readonly from: InstantInput;
  readonly to: InstantInput;
}

const NO_PAUSES: readonly Interval[] = Object.freeze([]);

/** R12, R18. A caller's pauses, in order and overlapping ones joined; none may begin before the report, where that is known. */
export function pausesIn(timed: TimedAgreement, given: Given, report: EpochMs | undefined): readonly Interval[] | undefined {
  if (isLeftOut(given)) return NO_PAUSES;
  const pauses = given.entries(notPauses)?.map((pause) => pauseIn(timed, pause, report));
  return pauses?.every((pause) => pause !== undefined) ? joined(pauses) : undefined;
}

function pauseIn(timed: TimedAgreement, given: Given, report: EpochMs | undefined): Interval | undefined {
  if (!given.hasFields(SPAN_FIELDS, notAPause)) return undefined;
  const read = (instant: Given) => instantOf(timed, instant);
  const [fromMs, toMs] = [namedInstant(given, 'from', read), namedInstant(given, 'to', read)];
  if (fromMs === undefined || toMs === undefined) return undefined;
  if (toMs < fromMs) return writtenAs(given, 'to').refuse(pauseBackward());
  return report !== undefined && fromMs < report ? writtenAs(given, 'from').refuse(beforeReport()) : { fromMs, toMs };
}

/**
 * R12. A deadline moved by the support time that pauses took from the time that counts, which runs from an instant to it. Pauses are in order and
 * apart. One that begins when the deadline is reached moves it no more.
 */
export function movedByPauses(timeline: Timeline, countsFrom: EpochMs, at: EpochMs, pauses: readonly Interval[]): EpochMs {
  const unmoved = timeline.position(at);
  let position = unmoved;
  for (const { fromMs, toMs } of pauses) {
    const begin = timeline.position(Math.max(fromMs, countsFrom));
    if (begin >= position) break;
    if (toMs > countsFrom) position += timeline.position(toMs) - begin;
  }
  return position === unmoved ? at : timeline.earliestAt(position);
}
