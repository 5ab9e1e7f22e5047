import { type AgreementTerms, deadlineTerms } from '../agreement/index.js';
import { Call } from '../errors/index.js';
import type { InstantInput } from '../time/index.js';
import type { Deadline } from './Deadline.js';
import { deadlineBy } from './deadlineOf.js';
import { contactIn, type ReportedIncident } from './incidentInput.js';
import { timedAgreement } from './TimedAgreement.js';

/** The deadlines of one incident, by the names of SLA §5. */
export interface Deadlines {
  /** Of the first response. */
  readonly response: Deadline;
  /** Of the next update (R8). */
  readonly update: Deadline;
  /** Of the repair (R7). */
  readonly mttr: Deadline;
}

/**
 * The three deadlines of an incident at once: response, next update and repair.
 *
 * SLA §5; R4 to R10. The same answers as `responseDeadline`, `updateDeadline` and `mttrDeadline` give.
 *
 * Bound: constant, whatever the time between; near linear in the pauses.
 *
 * @param incident its priority, the instant of its report, the last contact with the reporter where there was one, and its pauses (R12)
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
  incident: ReportedIncident & { readonly lastContactAt?: InstantInput | null },
  agreement: AgreementTerms = deadlineTerms,
): Deadlines {
  const call = new Call('deadlines');
  const timed = timedAgreement(agreement, call);
  const { targets, report, reported, contact, contacted } = call.checked(contactIn(timed, call.object('incident', incident)));
  return Object.freeze({
    response: deadlineBy(targets.response, report, reported),
    update: deadlineBy(targets.update, contact, contacted),
    mttr: deadlineBy(targets.mttr, report, reported),
  });
}
