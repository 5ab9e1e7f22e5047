import { Call, changesNothing, type Given, hasFields, isLeftOut } from '../errors/index.js';
import type { Agreement, AgreementChanges } from './Agreement.js';
import { agreementIn } from './agreementIn.js';
import { cloudctiSla } from './cloudctiSla.js';
import { CHOSEN_FIELDS } from './fields.js';
import { readAgreement } from './readAgreement.js';

/**
 * An agreement that differs from CloudCTI's standing one (or from `agreement`) in what is named; all else stays.
 *
 * SLA §2, §4 and §5; R1, R2, R3, R6, R9, R11, R12, R15, R18, R19 and R20 say what may be chosen, each as a field: the zone, hours, holidays and dates; the
 * targets, an agreed MTTR for priority 1 and a performance target for any row; the hours that maintenance stays out of; the readings; and which acts the
 * source of the incidents records. `agreementFrom` reads the same fields from JSON.
 *
 * Bound: linear in what is named.
 *
 * @param changes what differs; at least one field
 * @param agreement what it differs from; CloudCTI's standing agreement by default
 * @returns the changed agreement, frozen
 * @throws {SlaInputError} listing everything that is wrong with the changes at once
 * @example
 * import { defineAgreement, mttrDeadline } from '@cloudcti/sla';
 *
 * const agreement = defineAgreement({
 *   holidays: { goodFriday: 'closed' },
 *   special: { '2026-12-24': ['08:30-13:00'] },
 *   kpis: { 1: { mttr: { kind: 'support-hours', value: 16 } } },
 * });
 * mttrDeadline({ priority: 1, reportedAt: '2026-12-23T13:00+01:00' }, agreement); // => { kind: 'due', at: '2026-12-28T16:00:00.000+01:00', epochMs: 1798470000000 }
 */
export function defineAgreement(changes: AgreementChanges, agreement: Agreement = cloudctiSla): Agreement {
  const call = new Call('defineAgreement');
  const base = call.checked(agreementIn<Agreement>(call.given('agreement', agreement)));
  return call.checked(readChanges(call.object('changes', changes), base));
}

function readChanges(given: Given, base: Agreement): Agreement | undefined {
  const before = given.call.found;
  const mistake = () => changesNothing(CHOSEN_FIELDS);
  if (!hasFields(given, CHOSEN_FIELDS, mistake)) return undefined;
  const chosen = new Map(CHOSEN_FIELDS.map((field) => [field, given.field(field)]));
  const changesOne = given.call.found > before || [...chosen.values()].some((field) => !isLeftOut(field));
  if (!changesOne) return given.refuse(mistake());
  const agreement = readAgreement((field) => chosen.get(field) as Given, base);
  return given.call.found === before ? agreement : undefined;
}
