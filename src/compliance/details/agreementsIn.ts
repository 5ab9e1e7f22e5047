import { type AgreementTerms, type AgreementVersions, isVersions } from '../../agreement/index.js';
import type { ComplianceReport } from '../Compliance.js';

/** R17. The agreements that were in force in a period: of versions those that judge a report of one of its dates. */
export function agreementsIn(
  agreement: AgreementTerms | AgreementVersions,
  { from = '', to = LATEST }: ComplianceReport['period'],
): readonly AgreementTerms[] {
  if (!isVersions(agreement)) return [agreement];
  const { versions } = agreement;
  return versions.flatMap((version, place) => {
    const next = versions[place + 1]?.from ?? LATEST;
    return version.from <= to && next > from ? [version.agreement] : [];
  });
}

/** After every date. */
const LATEST = '9999-99';
