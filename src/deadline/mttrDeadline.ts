import { type AgreementTerms, deadlineTerms } from '../agreement/index.js';
import { Call } from '../errors/index.js';
import type { Deadline } from './Deadline.js';
import { deadlineBy } from './deadlineOf.js';
import { type ReportedIncident, reportIn } from './incidentInput.js';
import { timedAgreement } from './TimedAgreement.js';

/**
 * When an incident is to be repaired.
 *
 * SLA §5, MTTR and its note; R7 for a number of working days (priority 2), R9 for "to be determined" (priority 1) and "best effort" (3 and 4). An MTTR
 * that the parties agree in support hours counts as a response does (R5).
 *
 * Bound: constant, whatever the time between; near linear in the pauses.
 *
 * @param incident its priority, 1 to 4, the instant of its report, from 1990 to 2100, and its pauses where it had some (R12)
 * @param agreement CloudCTI's standing agreement by default
 * @throws {SlaInputError} for a priority or an instant that is none, and where report or deadline lie outside the agreement's years
 * @example
 * import { mttrDeadline } from '@cloudcti/sla';
 *
 * // Friday before Whit Monday: Tuesday and Wednesday are counted.
 * mttrDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' }); // => { kind: 'due', at: '2026-05-27T17:00:00.000+02:00', epochMs: 1779894000000 }
 * mttrDeadline({ priority: 1, reportedAt: '2026-05-22T16:00+02:00' }); // => { kind: 'to-be-determined' }
 *
 * // Three support hours of waiting for the customer: Thursday 11:30 in place of Wednesday 17:00.
 * const pauses = [{ from: '2026-11-24T10:00+01:00', to: '2026-11-24T13:00+01:00' }];
 * mttrDeadline({ priority: 2, reportedAt: '2026-11-23T09:00+01:00', pauses }); // => { kind: 'due', at: '2026-11-26T11:30:00.000+01:00', epochMs: 1795689000000 }
 */
export function mttrDeadline(incident: ReportedIncident, agreement: AgreementTerms = deadlineTerms): Deadline {
  const call = new Call('mttrDeadline');
  const timed = timedAgreement(agreement, call);
  const { targets, report, reported } = call.checked(reportIn(timed, call.object('incident', incident)));
  return deadlineBy(targets.mttr, report, reported);
}
