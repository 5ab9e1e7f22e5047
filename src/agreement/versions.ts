import { type InputIssue, inputIssue, rejectAll } from '../errors/index.js';
import { type EpochMs, type LocalDate, parseLocalDate, startOfLocalDay } from '../time/index.js';
import type { AgreementTerms } from './Agreement.js';
import { agreementIn } from './agreementIn.js';

/** A version of an agreement and the first date on which it is in force, in its own zone. */
export interface AgreementVersion {
  readonly from: LocalDate;
  readonly agreement: AgreementTerms;
}

/** The versions of an agreement, in order; made by `agreementVersions`. */
export interface AgreementVersions {
  readonly versions: readonly (AgreementVersion & { readonly fromMs: EpochMs })[];
}

const made = new WeakSet<object>();

/**
 * The versions of an agreement by the dates from which they are in force.
 *
 * R17. An incident is judged by the version that was in force at its report, also after a later one has begun. A report before the first version is an
 * error where it is judged.
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
  const issues: InputIssue[] = [];
  const list: readonly unknown[] = Array.isArray(versions) ? versions : [];
  if (list.length === 0) {
    const expected = "pass a list such as [{ from: '2026-01-01', agreement: cloudctiSla }]";
    issues.push(inputIssue({ code: 'wrong-type', path: 'versions', received: versions, problem: 'is not a list of versions', expected }));
  }
  for (const [index, version] of list.entries()) issues.push(...versionIssues(version, `versions[${index}]`));
  rejectAll('agreementVersions', issues);
  const read = versions.map(({ from, agreement }) => {
    const { calendar } = agreementIn(agreement, 'agreementVersions');
    return Object.freeze({ from, agreement, fromMs: startOfLocalDay(calendar.timeZone.value, parseLocalDate(from) as number) });
  });
  read.sort((one, other) => one.fromMs - other.fromMs);
  const twice = read.find(({ fromMs }, index) => index > 0 && fromMs === read[index - 1]?.fromMs);
  if (twice !== undefined) {
    const draft = { code: 'out-of-order', path: 'versions', received: twice.from } as const;
    rejectAll('agreementVersions', [inputIssue({ ...draft, problem: 'begins two versions', expected: 'give each a date of its own' })]);
  }
  const found = Object.freeze({ versions: Object.freeze(read) });
  made.add(found);
  return found;
}

function versionIssues(version: unknown, path: string): InputIssue[] {
  const { from, agreement } = (typeof version === 'object' && version !== null ? version : {}) as Partial<AgreementVersion>;
  const issues: InputIssue[] = [];
  if (typeof from !== 'string' || parseLocalDate(from) === undefined) {
    const expected = 'write a local date as YYYY-MM-DD, such as 2026-12-25';
    issues.push(inputIssue({ code: 'invalid-date', path: `${path}.from`, received: from, problem: 'is not a date', expected }));
  }
  if (typeof agreement !== 'object' || agreement === null) {
    const expected = 'pass cloudctiSla or what defineAgreement returned';
    issues.push(
      inputIssue({ code: 'wrong-type', path: `${path}.agreement`, received: agreement, problem: 'is not an agreement', expected }),
    );
  }
  return issues;
}

/** Whether a value was made by `agreementVersions`. */
export function isVersions(value: unknown): value is AgreementVersions {
  return typeof value === 'object' && value !== null && made.has(value);
}

/** R17. The version in force at an instant; `undefined` before the first. */
export function versionAt({ versions }: AgreementVersions, epochMs: EpochMs): AgreementTerms | undefined {
  return versions.filter(({ fromMs }) => fromMs <= epochMs).at(-1)?.agreement;
}
