import { type AgreementTerms, type AgreementVersions, isVersions, standingTerms, versionAt } from '../agreement/index.js';
import { coveredInstant } from '../clock/index.js';
import { timedAgreement } from '../deadline/index.js';
import { reject } from '../errors/index.js';
import type { Incident } from '../incident/index.js';
import { type EpochMs, type InstantInput, instantIn } from '../time/index.js';

/** How an incident is to be judged. */
export interface AssessOptions {
  /** The instant at which it is judged: what happened later is not known. */
  readonly at: InstantInput;
  /** CloudCTI's standing agreement by default; or versions of one, of which the one in force at the report judges (R17). */
  readonly agreement?: AgreementTerms | AgreementVersions;
  /** The share of a target from which on a promise is at risk; 0.75 by default. */
  readonly atRiskFrom?: number;
  /** R12. Whether a new priority's row applies from the report on, as if it had always stood there (the default), or from the change. */
  readonly priorityChange?: 'from-report' | 'from-change';
}

/** The options, read once for any number of incidents. */
export interface AssessTerms {
  readonly atMs: EpochMs;
  readonly agreement: AgreementTerms | AgreementVersions;
  readonly atRiskFrom: number;
  readonly fromChange: boolean;
}

/** The options of a caller, checked. */
export function assessTermsIn(options: AssessOptions, fn: string): AssessTerms {
  if (typeof options !== 'object' || options === null) {
    const expected = "pass an object such as { at: '2026-05-27T12:00+02:00' }";
    return reject(fn, { code: 'wrong-type', path: 'options', received: options, problem: 'is not a set of options', expected });
  }
  const { at, agreement = standingTerms, atRiskFrom = 0.75, priorityChange = 'from-report' } = options;
  if (!(typeof atRiskFrom === 'number' && atRiskFrom >= 0)) {
    const expected = 'pass a share of the target, such as 0.75';
    return reject(fn, { code: 'wrong-type', path: 'atRiskFrom', received: atRiskFrom, problem: 'is not a share', expected });
  }
  if (priorityChange !== 'from-report' && priorityChange !== 'from-change') {
    const draft = { code: 'wrong-type', path: 'priorityChange', received: priorityChange } as const;
    return reject(fn, { ...draft, problem: 'is not one of the readings', expected: "pass 'from-report' or 'from-change' (R12)" });
  }
  const { timeline } = timedAgreement(isVersions(agreement) ? firstOf(agreement) : agreement, fn);
  const atMs = coveredInstant(timeline, instantIn(at, fn, 'at', 'Europe/Amsterdam'), at, fn, 'at');
  return { atMs, agreement, atRiskFrom, fromChange: priorityChange === 'from-change' };
}

export function firstOf({ versions }: AgreementVersions): AgreementTerms {
  return (versions[0] as AgreementVersions['versions'][number]).agreement;
}

/** R17. The agreement that judges an incident. */
export function agreementFor(incident: Incident, agreement: AssessTerms['agreement'], fn: string): AgreementTerms {
  if (!isVersions(agreement)) return agreement;
  const version = versionAt(agreement, incident.reportedMs);
  if (version !== undefined) return version;
  const received = new Date(incident.reportedMs);
  const expected = `the first version is of ${agreement.versions[0]?.from}`;
  return reject(fn, { code: 'outside-horizon', path: 'incident.reportedMs', received, problem: 'is before every version', expected });
}
