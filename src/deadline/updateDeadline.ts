import { type AgreementTerms, deadlineTerms } from '../agreement/index.js';
import { Call } from '../errors/index.js';
import type { InstantInput } from '../time/index.js';
import type { Deadline } from './Deadline.js';
import { deadlineBy } from './deadlineOf.js';
import { type ReportedIncident, reportOrContactIn } from './incidentInput.js';
import { timedAgreement } from './TimedAgreement.js';

/** An incident that waits for an update: from its report, its last contact, or both. */
export type ContactedIncident =
  | (ReportedIncident & {
      /** When the reporter last heard from CloudCTI (the response or an update); left out where there was no contact yet. */
      readonly lastContactAt?: InstantInput | null;
    })
  | (Omit<ReportedIncident, 'reportedAt'> & {
      /** When the incident was reported, where that is known. */
      readonly reportedAt?: undefined | null;
      readonly lastContactAt: InstantInput;
    });

/**
 * When the reporter is to hear of the incident next.
 *
 * SLA §5, TTTU; R8. The first update is due one TTTU after the report, each later one a TTTU after the last contact. None is due once the incident is
 * repaired: do not ask then.
 *
 * Bound: constant, whatever the time between; near linear in the pauses.
 *
 * @param incident its priority, and the last contact with the reporter, else the report
 * @param agreement CloudCTI's standing agreement by default
 * @throws {SlaInputError} for input that is not what it says, and for a last contact before the report (R18)
 * @example
 * import { updateDeadline } from '@cloudcti/sla';
 *
 * updateDeadline({ priority: 1, reportedAt: '2026-11-23T09:00+01:00' }); // => { kind: 'due', at: '2026-11-23T13:00:00.000+01:00', epochMs: 1795435200000 }
 * updateDeadline({ priority: 1, lastContactAt: '2026-11-23T15:00+01:00' }); // => { kind: 'due', at: '2026-11-24T10:30:00.000+01:00', epochMs: 1795512600000 }
 * updateDeadline({ priority: 3, reportedAt: '2026-11-23T09:00+01:00' }); // => { kind: 'best-effort' }
 */
export function updateDeadline(incident: ContactedIncident, agreement: AgreementTerms = deadlineTerms): Deadline {
  const call = new Call('updateDeadline');
  const timed = timedAgreement(agreement, call);
  const { targets, contact, contacted } = call.checked(reportOrContactIn(timed, call.object('incident', incident)));
  return deadlineBy(targets.update, contact, contacted);
}
