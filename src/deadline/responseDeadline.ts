import { type Agreement, cloudctiSla, type Target, targetMs } from '../agreement/index.js';
import { addDayLengths, closeOfDayAfter, coveredAnswer } from '../clock/index.js';
import type { EpochMs } from '../time/index.js';
import { BEST_EFFORT, type Deadline, due, TO_BE_DETERMINED } from './Deadline.js';
import { incidentIn, instantOf, type ReportedIncident, targetOf } from './incidentInput.js';
import { type RunningAgreement, runningAgreement } from './slaClock.js';

/**
 * When the first response to an incident is due.
 *
 * SLA §5, response time. Priorities 1 and 2 are promised a number of support hours (R5), 3 and 4 one working day as a length of support time (R6).
 * The clock starts at the report (R10), or at the next opening where it comes outside support hours (R4).
 *
 * @param incident its priority, 1 to 4, and the instant of its report, from 1990 to 2100
 * @param agreement CloudCTI's standing agreement by default
 * @throws {SlaInputError} for a priority or an instant that is none, and where report or deadline lie outside the agreement's years
 * @example
 * import { responseDeadline } from '@cloudcti/sla';
 *
 * // Friday before Whit Monday: one hour on Friday, seven on Tuesday.
 * responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' }); // => { kind: 'due', at: '2026-05-26T15:30:00.000+02:00', epochMs: 1779802200000 }
 * // Friday evening: the whole of Monday.
 * responseDeadline({ priority: 3, reportedAt: '2026-11-20T20:00+01:00' }); // => { kind: 'due', at: '2026-11-23T17:00:00.000+01:00', epochMs: 1795449600000 }
 */
export function responseDeadline(incident: ReportedIncident, agreement: Agreement = cloudctiSla): Deadline {
  const fn = 'responseDeadline';
  const running = runningAgreement(agreement, fn);
  const given = incidentIn(incident, fn);
  const target = targetOf(running, given, 'response', fn);
  return lengthDeadline(running, target, instantOf(running, given.reportedAt, fn, 'reportedAt'), given.reportedAt, fn, 'reportedAt');
}

/** The deadline of a target that is a length of time from a start: a response's or an update's. */
export function lengthDeadline(
  running: RunningAgreement,
  target: Target,
  start: EpochMs,
  received: unknown,
  fn: string,
  path: string,
): Deadline {
  if (target.kind === 'best-effort') return BEST_EFFORT;
  if (target.kind === 'to-be-determined') return TO_BE_DETERMINED;
  const at =
    target.kind === 'support-hours' ? supportHoursLater(running, start, target.value) : workingDaysLater(running, start, target.value);
  return due(coveredAnswer(running.timeline, at, received, fn, path), running.zone);
}

/** SLA §5, targets in support hours; R5. The earliest instant at which they are used up. */
export function supportHoursLater({ timeline }: RunningAgreement, start: EpochMs, hours: number): EpochMs {
  return timeline.earliestAt(timeline.position(start) + targetMs(hours));
}

/** SLA §5, "working day" as a length of time; R6, and its other reading where the agreement chose that. */
export function workingDaysLater({ agreement, timeline }: RunningAgreement, start: EpochMs, days: number): EpochMs {
  return agreement.workingDayReading === 'end-of-next-working-day'
    ? closeOfDayAfter(timeline, start, days)
    : addDayLengths(timeline, start, days);
}
