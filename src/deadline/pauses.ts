import { coveredInstant } from '../clock/index.js';
import { reject } from '../errors/index.js';
import { type EpochMs, type InstantInput, type Interval, instantIn, joined } from '../time/index.js';
import type { Timeline } from '../timeline/index.js';
import type { TimedAgreement } from './TimedAgreement.js';

/** A stretch of time in which an incident waited for the customer, from its begin up to (not including) its end. */
export interface Pause {
  readonly from: InstantInput;
  readonly to: InstantInput;
}

const NO_PAUSES: readonly Interval[] = Object.freeze([]);

const EXPECTED = 'pass a list of { from, to }, each an instant';

/** R12, R18. A caller's pauses, in order and overlapping ones joined; none may begin before the report, where that is given. */
export function pausesIn(timed: TimedAgreement, input: unknown, report: EpochMs | undefined, fn: string): readonly Interval[] {
  if (input === undefined) return NO_PAUSES;
  if (!Array.isArray(input)) {
    return reject(fn, { code: 'wrong-type', path: 'pauses', received: input, problem: 'is not a list', expected: EXPECTED });
  }
  return joined(Array.from(input, (pause: unknown, index) => pauseIn(timed, pause, `pauses[${index}]`, report, fn)));
}

function pauseIn(timed: TimedAgreement, pause: unknown, path: string, report: EpochMs | undefined, fn: string): Interval {
  if (typeof pause !== 'object' || pause === null) {
    return reject(fn, { code: 'wrong-type', path, received: pause, problem: 'is not a pause', expected: EXPECTED });
  }
  const given = pause as Partial<Pause>;
  const instant = (field: 'from' | 'to') =>
    coveredInstant(timed.timeline, instantIn(given[field], fn, `${path}.${field}`, timed.zone), given[field], fn, `${path}.${field}`);
  const span = { fromMs: instant('from'), toMs: instant('to') };
  const late = (field: 'from' | 'to', problem: string, expected: string) =>
    reject(fn, { code: 'out-of-order', path: `${path}.${field}`, received: given[field], problem, expected });
  if (span.toMs < span.fromMs) return late('to', 'is before the begin of the pause', 'a pause ends after it begins');
  if (report !== undefined && span.fromMs < report) return late('from', 'is before the report', 'an incident is reported first (R18)');
  return span;
}

/**
 * R12. A deadline moved by the support time that pauses took between the start and it. Pauses are in order and apart. One that begins when the
 * deadline is reached moves it no more.
 */
export function movedByPauses(timeline: Timeline, start: EpochMs, at: EpochMs, pauses: readonly Interval[]): EpochMs {
  const unmoved = timeline.position(at);
  let position = unmoved;
  for (const { fromMs, toMs } of pauses) {
    const begin = timeline.position(Math.max(fromMs, start));
    if (begin >= position) break;
    if (toMs > start) position += timeline.position(toMs) - begin;
  }
  return position === unmoved ? at : timeline.earliestAt(position);
}
