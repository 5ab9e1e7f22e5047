import { type AgreementTerms, standingTerms } from '../agreement/index.js';
import { reject } from '../errors/index.js';
import type { InstantInput } from '../time/index.js';
import type { Deadline } from './Deadline.js';
import { deadlineOf } from './deadlineOf.js';
import { incidentIn, instantOf, priorityOf, promisedFromReport, type ReportedIncident, type UncheckedIncident } from './incidentInput.js';
import { type KpiPromise, kpiPromise } from './Promised.js';
import { pausesIn } from './pauses.js';
import { type TimedAgreement, timedAgreement } from './TimedAgreement.js';

/** An incident that waits for an update: from its report, its last contact, or both. */
export type ContactedIncident =
  | (ReportedIncident & {
      /** When the reporter last heard from CloudCTI (the response or an update); left out where there was no contact yet. */
      readonly lastContactAt?: InstantInput;
    })
  | (Omit<ReportedIncident, 'reportedAt'> & { readonly reportedAt?: undefined; readonly lastContactAt: InstantInput });

/**
 * When the reporter is to hear of the incident next.
 *
 * SLA §5, TTTU; R8. The first update is due one TTTU after the report, each later one a TTTU after the last contact. None is due once the incident is
 * repaired: do not ask then.
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
export function updateDeadline(incident: ContactedIncident, agreement: AgreementTerms = standingTerms): Deadline {
  const fn = 'updateDeadline';
  const timed = timedAgreement(agreement, fn);
  const given = incidentIn(incident, fn);
  return deadlineOf(promisedUpdate(timed, given, fn), given[startField(given)], fn, startField(given));
}

/** The field that the clock of the next update starts from. */
export function startField({ lastContactAt }: UncheckedIncident): 'lastContactAt' | 'reportedAt' {
  return lastContactAt === undefined ? 'reportedAt' : 'lastContactAt';
}

/** SLA §5, TTTU; R8. The clock of the next update starts at the last contact, else at the report. */
export function promisedUpdate(timed: TimedAgreement, given: UncheckedIncident, fn: string): KpiPromise {
  if (given.lastContactAt === undefined) return promisedFromReport(timed, given, 'update', fn);
  const priority = priorityOf(given, fn);
  const start = instantOf(timed, given.lastContactAt, fn, 'lastContactAt');
  const report = given.reportedAt === undefined ? undefined : instantOf(timed, given.reportedAt, fn, 'reportedAt');
  if (report !== undefined && start < report) {
    const expected = 'an incident is reported first (R18)';
    const draft = { code: 'out-of-order', path: 'lastContactAt', received: given.lastContactAt } as const;
    return reject(fn, { ...draft, problem: 'is before the report', expected });
  }
  const pauses = pausesIn(timed, given.pauses, report, fn);
  return kpiPromise(timed, 'update', priority, start, 'last-contact', pauses);
}
