import { type Agreement, cloudctiSla, type Target } from '../agreement/index.js';
import { closeOfDayAfter, coveredAnswer } from '../clock/index.js';
import type { EpochMs } from '../time/index.js';
import { type Deadline, due } from './Deadline.js';
import { incidentIn, instantOf, type ReportedIncident, targetOf } from './incidentInput.js';
import { lengthDeadline } from './responseDeadline.js';
import { type RunningAgreement, runningAgreement } from './slaClock.js';

/**
 * When an incident is to be repaired.
 *
 * SLA §5, MTTR and its note; R7 for a number of working days (priority 2), R9 for "to be determined" (priority 1) and "best effort" (3 and 4). An MTTR
 * that the parties agree in support hours counts as a response does (R5).
 *
 * @param incident its priority, 1 to 4, and the instant of its report, from 1990 to 2100
 * @param agreement CloudCTI's standing agreement by default
 * @throws {SlaInputError} for a priority or an instant that is none, and where report or deadline lie outside the agreement's years
 * @example
 * import { mttrDeadline } from '@cloudcti/sla';
 *
 * // Friday before Whit Monday: Tuesday and Wednesday are counted.
 * mttrDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' }); // => { kind: 'due', at: '2026-05-27T17:00:00.000+02:00', epochMs: 1779894000000 }
 * mttrDeadline({ priority: 1, reportedAt: '2026-05-22T16:00+02:00' }); // => { kind: 'to-be-determined' }
 */
export function mttrDeadline(incident: ReportedIncident, agreement: Agreement = cloudctiSla): Deadline {
  const fn = 'mttrDeadline';
  const running = runningAgreement(agreement, fn);
  const given = incidentIn(incident, fn);
  const target = targetOf(running, given, 'mttr', fn);
  return repairDeadline(running, target, instantOf(running, given.reportedAt, fn, 'reportedAt'), given.reportedAt, fn);
}

/** The deadline of an MTTR from the report. */
export function repairDeadline(running: RunningAgreement, target: Target, report: EpochMs, received: unknown, fn: string): Deadline {
  if (target.kind !== 'working-days') return lengthDeadline(running, target, report, received, fn, 'reportedAt');
  const close = closeOfWorkingDay(running, report, target.value);
  return due(coveredAnswer(running.timeline, close, received, fn, 'reportedAt'), running.zone);
}

/** SLA §5, note *; R7. Counting starts the calendar day after the report, in the agreement's zone; due at the close of the last day counted. */
export function closeOfWorkingDay({ timeline }: RunningAgreement, report: EpochMs, days: number): EpochMs {
  return closeOfDayAfter(timeline, report, days);
}
