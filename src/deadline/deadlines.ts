import { type Agreement, cloudctiSla } from '../agreement/index.js';
import type { InstantInput } from '../time/index.js';
import type { Deadline } from './Deadline.js';
import { incidentIn, instantOf, type ReportedIncident, targetOf } from './incidentInput.js';
import { repairDeadline } from './mttrDeadline.js';
import { lengthDeadline } from './responseDeadline.js';
import { runningAgreement } from './slaClock.js';
import { updateStart } from './updateDeadline.js';

/** The deadlines of one incident, by the names of SLA §5. */
export interface Deadlines {
  readonly response: Deadline;
  readonly update: Deadline;
  readonly mttr: Deadline;
}

/**
 * The three deadlines of an incident at once: response, next update and repair.
 *
 * SLA §5; R4 to R10. The same answers as `responseDeadline`, `updateDeadline` and `mttrDeadline` give.
 *
 * @param incident its priority, the instant of its report, and the last contact with the reporter where there was one
 * @param agreement CloudCTI's standing agreement by default
 * @throws {SlaInputError} for input that is not what it says, and where an instant or a deadline lies outside the agreement's years
 * @example
 * import { deadlines } from '@cloudcti/sla';
 *
 * const { response, update, mttr } = deadlines({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' });
 * if (response.kind === 'due') response.at.toISO(); // => '2026-05-26T15:30:00.000+02:00'
 * if (update.kind === 'due') update.at.toISO(); // => '2026-05-26T15:30:00.000+02:00'
 * if (mttr.kind === 'due') mttr.at.toISO(); // => '2026-05-27T17:00:00.000+02:00'
 */
export function deadlines(
  incident: ReportedIncident & { readonly lastContactAt?: InstantInput },
  agreement: Agreement = cloudctiSla,
): Deadlines {
  const fn = 'deadlines';
  const running = runningAgreement(agreement, fn);
  const given = incidentIn(incident, fn);
  const response = targetOf(running, given, 'response', fn);
  const { reportedAt, lastContactAt } = given;
  const report = instantOf(running, reportedAt, fn, 'reportedAt');
  const [start, path] =
    lastContactAt === undefined ? [report, 'reportedAt' as const] : [updateStart(running, given, fn), 'lastContactAt' as const];
  return Object.freeze({
    response: lengthDeadline(running, response, report, reportedAt, fn, 'reportedAt'),
    update: lengthDeadline(running, targetOf(running, given, 'update', fn), start, given[path], fn, path),
    mttr: repairDeadline(running, targetOf(running, given, 'mttr', fn), report, reportedAt, fn),
  });
}
