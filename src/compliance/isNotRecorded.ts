import type { KpiTotals } from './Compliance.js';

/** R20. Whether a KPI has no figure because the source does not record the act, and not for want of incidents. */
export function isNotRecorded({ counts, judged }: KpiTotals): boolean {
  return judged === 0 && counts['not-recorded'] > 0;
}
