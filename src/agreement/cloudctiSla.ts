import type { Priority } from '../vocabulary/index.js';
import type { Agreement, Severity } from './Agreement.js';
import { sealAgreement } from './agreementIn.js';
import { SUPPORT_DAY } from './deadlineTerms.js';
import { standingTerms } from './standingTerms.js';
import { supportLevels } from './supportLevels.js';

/** A row of SLA §3; CloudCTI is reached within support hours in every one. */
function severity(priority: Priority, name: Severity['name'], definition: string, example: string): Severity {
  return { priority, name, definition, example, accessibility: 'support-hours', clause: '§3' };
}

/**
 * CloudCTI's Service Level Agreement for Providers, as data: chapters 1 to 5, every value with its clause.
 *
 * The wording is this library's own and short; figures, names, addresses and numbers are the agreement's.
 *
 * @example
 * import { cloudctiSla } from '@cloudcti/sla';
 *
 * cloudctiSla.kpis[2].response; // => { kind: 'support-hours', value: 8, unit: 'support hours', clause: '§5' }
 * cloudctiSla.kpis[1].mttr; // => { kind: 'to-be-determined', clause: '§5' }
 * cloudctiSla.procedure.contingency; // => { value: '+31 (0) 35 699 02 44', clause: '§4' }
 */
// Marked pure, so that a program which does not use it does not load it.
export const cloudctiSla: Agreement = /* @__PURE__ */ (() =>
  sealAgreement({
    name: 'Service Level Agreement for Providers of the CloudCTI service',
    supportLevels,
    maintenance: {
      allowed: { value: 'outside-support-hours', clause: '§2' },
      notice: { value: 'where-noticeable-inconvenience-is-expected', clause: '§2' },
    },
    severities: {
      1: severity(
        1,
        'Critical',
        'The entire service is unavailable at one or more user locations.',
        'Click2Dial and/or CRM Integration is completely unavailable, without a timely solution.',
      ),
      2: severity(
        2,
        'High',
        'The service is unavailable for one or more users, or there is structurally reduced performance of it for all users at one or more customer locations.',
        'Reduced performance: some outgoing calls are not recognised, or incoming calls are frequently not recognised.',
      ),
      3: severity(
        3,
        'Normal',
        'Reduced performance for one or more users.',
        'Fewer than 10 times a day, some outgoing calls are not recognised, or incoming calls are frequently not recognised.',
      ),
      4: severity(4, 'Low', 'A question without an impact on the service.', 'A question about the service.'),
    },
    procedure: {
      email: { value: 'support@cloudcti.nl', clause: '§4' },
      telephone: { value: '+31 (0) 35 699 02 30', clause: '§4' },
      contingency: { value: '+31 (0) 35 699 02 44', clause: '§4' },
      contingencyUse:
        "outside support hours, when priority 1 strikes several of the Customer's end customers or when an incident's MTTR has expired; within support hours the normal number serves",
      openingHours: { value: SUPPORT_DAY, clause: '§4' },
    },
    ...standingTerms,
  }))();
