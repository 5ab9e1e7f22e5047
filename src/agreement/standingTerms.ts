import type { Priority } from '../vocabulary/index.js';
import type { AgreementTerms, KpiRow } from './Agreement.js';
import { sealAgreement } from './agreementIn.js';
import { deadlineTerms } from './deadlineTerms.js';
import { ACTS, standingReadings } from './readings.js';
import { moreThan, NO_PERFORMANCE_TARGET } from './target.js';

/** A row of SLA §5; the telephone is answered within support hours in every one. */
function kpiRow(priority: Priority, performanceTarget = NO_PERFORMANCE_TARGET): KpiRow {
  const { response, update, mttr } = deadlineTerms.kpis[priority];
  return { priority, response, update, mttr, telephoneAccess: { value: 'support-hours', clause: '§5' }, performanceTarget };
}

/** The terms of CloudCTI's standing agreement: SLA §5, and the calendar of §4. Apart from its wording, so that who needs no wording loads little. */
// Marked pure, so that a program which judges nothing does not load it.
export const standingTerms: AgreementTerms = /* @__PURE__ */ (() =>
  sealAgreement({
    ...deadlineTerms,
    kpis: { 1: kpiRow(1), 2: kpiRow(2, moreThan(90)), 3: kpiRow(3), 4: kpiRow(4) },
    ...standingReadings,
    recorded: ACTS,
  }))();
