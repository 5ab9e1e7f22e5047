import { beforeReport, type Given, hasFields, isLeftOut, notAPause, notPauses, pauseBackward } from '../errors/index.js';
import { type EpochMs, endOf, type InstantInput, type Interval, joined, namedInstant, SPAN_FIELDS } from '../time/index.js';
import { instantOf } from './instantOf.js';
import type { TimedAgreement } from './TimedAgreement.js';

/** A stretch of time in which an incident waited for the customer, from its beginning up to (not including) its end. */
export interface Pause {
  /** When the wait begins. */
  readonly from: InstantInput;
  /** When it ends: the first instant that counts again. */
  readonly to: InstantInput;
}

/**
 * R12, R18. A caller's pauses, in order and overlapping ones joined, but for those that are refused; none may begin before the report, where that is
 * known.
 */
export function pausesIn(timed: TimedAgreement, given: Given, report?: EpochMs): readonly Interval[] {
  const pauses: Interval[] = [];
  for (const entry of (isLeftOut(given) ? undefined : given.entries(notPauses)) ?? []) {
    const pause = pauseIn(timed, entry, report);
    if (pause !== undefined) pauses.push(pause);
  }
  return joined(pauses);
}

/** The same of one of them; an empty one is one too. */
export function pauseIn(timed: TimedAgreement, given: Given, report?: EpochMs): Interval | undefined {
  if (!hasFields(given, SPAN_FIELDS, notAPause)) return undefined;
  const read = (instant: Given) => instantOf(timed, instant);
  const [from, to] = [endOf(given, 'from'), endOf(given, 'to')];
  // One that is no instant was refused there, and is neither before nor after another.
  const [fromMs, toMs] = [namedInstant(from, read) as EpochMs, namedInstant(to, read) as EpochMs];
  if (toMs < fromMs) return to.at.refuse(pauseBackward());
  return fromMs < (report as EpochMs) ? from.at.refuse(beforeReport()) : { fromMs, toMs };
}
