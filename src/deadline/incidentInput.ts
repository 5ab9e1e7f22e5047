import { coveredInstant } from '../clock/index.js';
import { reject } from '../errors/index.js';
import { type EpochMs, type InstantInput, instantIn } from '../time/index.js';
import type { Kpi, Priority } from '../vocabulary/index.js';
import { type KpiPromise, kpiPromise } from './Promised.js';
import { type Pause, pausesIn } from './pauses.js';
import type { TimedAgreement } from './TimedAgreement.js';

/** What a deadline follows from: an incident's priority and the instant of its report (R10). */
export interface ReportedIncident {
  readonly priority: Priority;
  /** When the incident was reported, within the agreement's years. */
  readonly reportedAt: InstantInput;
  /** R12. When it waited for the customer, each wait ended; the support time in them does not count. None by default. */
  readonly pauses?: readonly Pause[];
}

/** The fields of a caller's incident, whatever they hold. */
export type UncheckedIncident = Readonly<Record<'priority' | 'reportedAt' | 'lastContactAt' | 'pauses', unknown>>;

/** A caller's incident; anything but an object is refused. */
export function incidentIn(input: unknown, fn: string): UncheckedIncident {
  if (typeof input === 'object' && input !== null) return input as UncheckedIncident;
  const expected = "pass an object such as { priority: 2, reportedAt: '2026-05-22T16:00+02:00' }";
  return reject(fn, { code: 'wrong-type', path: 'incident', received: input, problem: 'is not an incident', expected });
}

/** The priority of an incident. */
export function priorityOf({ priority }: UncheckedIncident, fn: string): Priority {
  if (priority === 1 || priority === 2 || priority === 3 || priority === 4) return priority;
  return reject(fn, {
    code: priority === undefined ? 'missing-field' : 'invalid-priority',
    path: 'priority',
    received: priority,
    problem: priority === undefined ? 'is missing' : 'is not a priority of the agreement',
    expected: 'pass the number 1, 2, 3 or 4',
  });
}

/** R1. An instant of the incident, within the agreement's years. */
export function instantOf(timed: TimedAgreement, input: unknown, fn: string, path: string): EpochMs {
  return coveredInstant(timed.timeline, instantIn(input, fn, path, timed.zone), input, fn, path);
}

/** R10. A promise whose clock starts at the report. */
export function promisedFromReport(timed: TimedAgreement, given: UncheckedIncident, kpi: Kpi, fn: string): KpiPromise {
  const priority = priorityOf(given, fn);
  const start = instantOf(timed, given.reportedAt, fn, 'reportedAt');
  const pauses = pausesIn(timed, given.pauses, start, fn);
  return kpiPromise(timed, kpi, priority, start, 'report', pauses);
}
