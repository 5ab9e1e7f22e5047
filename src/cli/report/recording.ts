import { type Act, type Agreement, type AgreementVersions, agreementVersions, defineAgreement, isVersions } from '../../agreement/index.js';

/** R20. An agreement, or its versions, where the source records no other acts than some: of the others it says nothing. */
export function recording(agreement: Agreement | AgreementVersions, acts: readonly Act[]): Agreement | AgreementVersions {
  if (!isVersions(agreement)) return recordingOnly(agreement, acts);
  return agreementVersions(
    agreement.versions.map(({ from, agreement: version }) => ({ from, agreement: recordingOnly(version as Agreement, acts) })),
  );
}

function recordingOnly(agreement: Agreement, acts: readonly Act[]): Agreement {
  const recorded = agreement.recorded.filter((act) => acts.includes(act));
  return recorded.length === agreement.recorded.length ? agreement : defineAgreement({ recorded }, agreement);
}
