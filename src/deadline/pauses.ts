import { coveredInstant } from '../clock/index.js';
import { reject } from '../errors/index.js';
import type { EpochMs, InstantInput } from '../time/index.js';
import { instantIn } from '../time/index.js';
import type { RunningAgreement } from './slaClock.js';

/** A stretch of time in which an incident waited for the customer, from its begin up to (not including) its end. */
export interface Pause {
  readonly from: InstantInput;
  readonly to: InstantInput;
}

/** A stretch of time, `[from, to)`. */
export interface PauseSpan {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

const NO_PAUSES: readonly PauseSpan[] = Object.freeze([]);
const EXPECTED = 'pass a list of { from, to }, each an instant';

/** R12, R18. A caller's pauses, in order and overlapping ones joined; none may begin before the report, where that is given. */
export function pausesIn(running: RunningAgreement, input: unknown, report: EpochMs | undefined, fn: string): readonly PauseSpan[] {
  if (input === undefined) return NO_PAUSES;
  if (!Array.isArray(input)) {
    return reject(fn, { code: 'wrong-type', path: 'pauses', received: input, problem: 'is not a list', expected: EXPECTED });
  }
  return joined(Array.from(input, (pause: unknown, index) => pauseIn(running, pause, `pauses[${index}]`, report, fn)));
}

function pauseIn(running: RunningAgreement, pause: unknown, path: string, report: EpochMs | undefined, fn: string): PauseSpan {
  if (typeof pause !== 'object' || pause === null) {
    return reject(fn, { code: 'wrong-type', path, received: pause, problem: 'is not a pause', expected: EXPECTED });
  }
  const given = pause as Partial<Pause>;
  const instant = (field: 'from' | 'to') =>
    coveredInstant(running.timeline, instantIn(given[field], fn, `${path}.${field}`, running.zone), given[field], fn, `${path}.${field}`);
  const span = { from: instant('from'), to: instant('to') };
  const late = (field: 'from' | 'to', problem: string, expected: string) =>
    reject(fn, { code: 'out-of-order', path: `${path}.${field}`, received: given[field], problem, expected });
  if (span.to < span.from) return late('to', 'is before the begin of the pause', 'a pause ends after it begins');
  if (report !== undefined && span.from < report) return late('from', 'is before the report', 'an incident is reported first (R18)');
  return span;
}

/** R12. Stretches in order, those that overlap or touch as one; empty ones left out. */
export function joined(pauses: readonly PauseSpan[]): readonly PauseSpan[] {
  const union: PauseSpan[] = [];
  for (const pause of [...pauses].sort((one, other) => one.from - other.from)) {
    const last = union.at(-1);
    if (last !== undefined && pause.from <= last.to) union[union.length - 1] = { from: last.from, to: Math.max(last.to, pause.to) };
    else union.push(pause);
  }
  return union.filter(({ from, to }) => from < to);
}

/**
 * R12. A deadline moved by the support time that pauses took between the start and it. Pauses are in order and apart. One that begins when the
 * deadline is reached moves it no more.
 */
export function movedByPauses({ timeline }: RunningAgreement, start: EpochMs, at: EpochMs, pauses: readonly PauseSpan[]): EpochMs {
  const unmoved = timeline.position(at);
  let position = unmoved;
  for (const { from, to } of pauses) {
    const begin = timeline.position(Math.max(from, start));
    if (begin >= position) break;
    if (to > start) position += timeline.position(to) - begin;
  }
  return position === unmoved ? at : timeline.earliestAt(position);
}
