import {
  Call,
  type Given,
  hasFields,
  isLeftOut,
  type Mistake,
  notAVersion,
  notVersions,
  otherFromMs,
  versionTwice,
} from '../errors/index.js';
import { begunBefore, type EpochMs, type LocalDate, localDateIn, startOfLocalDay } from '../time/index.js';
import type { AgreementTerms } from './Agreement.js';
import { agreementIn } from './agreementIn.js';

/** A version of an agreement and the first date on which it is in force, in its own zone. */
export interface AgreementVersion {
  /** The local date from which on it is in force. */
  readonly from: LocalDate;
  /** What is in force from then on. */
  readonly agreement: AgreementTerms;
}

/** The versions of an agreement, in order; made by `agreementVersions`. */
export interface AgreementVersions {
  /** In order of time. */
  readonly versions: readonly TimedVersion[];
}

type TimedVersion = AgreementVersion & { readonly fromMs: EpochMs };

const made = new WeakSet<object>();

/**
 * The versions of an agreement by the dates from which they are in force.
 *
 * R17. An incident is judged by the version that was in force at its report, also after a later one has begun. A report before the first version is an
 * error where it is judged.
 *
 * Bound: linear in the versions, but for sorting them.
 *
 * @param versions at least one, in any order, each from 00:00 of its date in its own zone
 * @throws {SlaInputError} for what is no date or no agreement, and for two versions of one date
 * @example
 * import { agreementVersions, assess, cloudctiSla, defineAgreement, incident } from '@cloudcti/sla';
 *
 * const stricter = defineAgreement({ kpis: { 2: { response: { kind: 'support-hours', value: 4 } } } });
 * const agreement = agreementVersions([{ from: '2026-01-01', agreement: cloudctiSla }, { from: '2026-12-01', agreement: stricter }]);
 * const old = incident({ priority: 2, reportedAt: '2026-11-30T16:00+01:00', respondedAt: '2026-12-01T15:00+01:00' });
 * assess(old, { at: '2026-12-24T12:00+01:00', agreement }).response.state; // => 'met'
 */
export function agreementVersions(versions: readonly AgreementVersion[]): AgreementVersions {
  const given = new Call('agreementVersions').given('versions', versions);
  return readVersions(given, agreementIn, { versions: notVersions, version: notAVersion });
}

/** The versions that a caller passed, whose agreements are read by somebody else; the mistakes say how each is written. */
export function readVersions(
  given: Given,
  readAgreement: (given: Given) => AgreementTerms | undefined,
  mistakes: { readonly versions: () => Mistake; readonly version: () => Mistake },
): AgreementVersions {
  const entries = given.entries(mistakes.versions);
  if (entries?.length === 0) given.refuse(mistakes.versions());
  const read = entries?.map((entry) => readVersion(entry, readAgreement, mistakes.version));
  const sorted = (given.call.checked(read) as TimedVersion[]).sort((one, other) => one.fromMs - other.fromMs);
  const twice = sorted.find(({ fromMs }, index) => fromMs === sorted[index - 1]?.fromMs);
  if (twice !== undefined) given.holding(twice.from).reject(versionTwice());
  const found = Object.freeze({ versions: Object.freeze(sorted) });
  made.add(found);
  return found;
}

function readVersion(
  given: Given,
  readAgreement: (given: Given) => AgreementTerms | undefined,
  mistake: () => Mistake,
): TimedVersion | undefined {
  if (!hasFields(given, ['from', 'agreement', 'fromMs'], mistake)) return undefined;
  const [from, written] = [given.field('from'), given.field('fromMs')];
  const day = localDateIn(from, '2026-12-25');
  const agreement = readAgreement(given.field('agreement'));
  if (day === undefined || agreement === undefined) return undefined;
  const fromMs = startOfLocalDay(agreement.calendar.timeZone.value, day);
  // What is made of a version may be passed again.
  if (!isLeftOut(written) && written.received !== fromMs) return written.refuse(otherFromMs(fromMs));
  return Object.freeze({ from: from.received as LocalDate, agreement, fromMs });
}

/** Whether a value was made by `agreementVersions`. */
export function isVersions(value: unknown): value is AgreementVersions {
  return made.has(value as object);
}

/** R17. The version in force at an instant; `undefined` before the first. */
export function versionAt({ versions }: AgreementVersions, epochMs: EpochMs): AgreementTerms | undefined {
  return versions[begunBefore(versions, epochMs + 1) - 1]?.agreement;
}
