import { type AgreementTerms, deadlineTerms } from '../agreement/index.js';
import { Call } from '../errors/index.js';
import type { Deadline } from './Deadline.js';
import { deadlineBy } from './deadlineOf.js';
import { type ReportedIncident, reportIn } from './incidentInput.js';
import { timedAgreement } from './TimedAgreement.js';

/**
 * When the first response to an incident is due.
 *
 * SLA §5, response time. Priorities 1 and 2 are promised a number of support hours (R5), 3 and 4 one working day as a length of support time (R6).
 * The clock starts at the report (R10), or at the next opening where it comes outside support hours (R4).
 *
 * Bound: constant, whatever the time between; near linear in the pauses.
 *
 * @param incident its priority, 1 to 4, the instant of its report, from 1990 to 2100, and its pauses where it had some (R12)
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
export function responseDeadline(incident: ReportedIncident, agreement: AgreementTerms = deadlineTerms): Deadline {
  const call = new Call('responseDeadline');
  const timed = timedAgreement(agreement, call);
  const { targets, report, reported } = call.checked(reportIn(timed, call.object('incident', incident)));
  return deadlineBy(targets.response, report, reported);
}
