import { type AgreementTerms, type AgreementVersions, isVersions, standingTerms, versionAt } from '../agreement/index.js';
import { anyInstantOf, timedAgreement } from '../deadline/index.js';
import { beforeVersions, type Given, hasFields, isLeftOut, notAShare, notOptions } from '../errors/index.js';
import type { Incident } from '../incident/index.js';
import type { EpochMs, InstantInput } from '../time/index.js';

/** How an incident is to be judged. */
export interface AssessOptions {
  /** The instant at which it is judged: what happened later is not known. */
  readonly at: InstantInput;
  /** CloudCTI's standing agreement by default; or versions of one, of which the one in force at the report judges (R17). */
  readonly agreement?: AgreementTerms | AgreementVersions | null;
  /** The share of a target, up to 1, from which on a promise is at risk; 0.75 by default. */
  readonly atRiskFrom?: number | null;
}

/** The options, read once for any number of incidents. */
export interface AssessTerms {
  readonly atMs: EpochMs;
  readonly agreement: AgreementTerms | AgreementVersions;
  readonly atRiskFrom: number;
}

export const ASSESS_FIELDS: readonly string[] = ['at', 'agreement', 'atRiskFrom'];
const AT_RISK_FROM = 0.75;

/** The options of a caller; `others` are the fields that somebody else reads. */
export function assessTermsIn(given: Given, others: readonly string[] = []): AssessTerms | undefined {
  if (!hasFields(given, [...ASSESS_FIELDS, ...others], () => notOptions("{ at: '2026-05-27T12:00+02:00' }"))) return undefined;
  const agreement = (given.field('agreement').received ?? standingTerms) as AssessTerms['agreement'];
  const timed = timedAgreement(isVersions(agreement) ? firstOf(agreement).agreement : agreement, given.call);
  const share = given.field('atRiskFrom');
  const atRiskFrom = isLeftOut(share) ? AT_RISK_FROM : shareIn(share);
  const atMs = anyInstantOf(timed, given.field('at'));
  return atMs === undefined || atRiskFrom === undefined ? undefined : { atMs, agreement, atRiskFrom };
}

function shareIn(given: Given): number | undefined {
  const { received } = given;
  return typeof received === 'number' && received >= 0 && received <= 1 ? received : given.refuse(notAShare());
}

/** The first of the versions of an agreement: there is one at least. */
export function firstOf({ versions }: AgreementVersions): AgreementVersions['versions'][number] {
  return versions[0] as AgreementVersions['versions'][number];
}

/** R17. The agreements by which incidents are judged. */
export function agreementsOf({ agreement }: AssessTerms): readonly AgreementTerms[] {
  return isVersions(agreement) ? agreement.versions.map((version) => version.agreement) : [agreement];
}

/** Where the report of an incident stands that was passed, and when it was. */
export function reportOf({ reportedMs }: Incident, { call, path }: Given): Given {
  return call.given(`${path}.reportedMs`, new Date(reportedMs));
}

/** R17. The agreement that judges an incident, which was `given`. */
export function agreementFor(incident: Incident, agreement: AssessTerms['agreement'], given: Given): AgreementTerms {
  if (!isVersions(agreement)) return agreement;
  const version = versionAt(agreement, incident.reportedMs);
  if (version !== undefined) return version;
  return reportOf(incident, given).reject(beforeVersions(firstOf(agreement).from));
}
