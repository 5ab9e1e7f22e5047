import { Call, hasField, holdsVersions } from '../errors/index.js';
import type { Agreement } from './Agreement.js';
import { readWritten, writtenIn } from './writtenAgreement.js';

/**
 * The agreement that a JSON text describes: the fields of `defineAgreement`, where what is left out stays as in CloudCTI's standing agreement.
 *
 * R1, R2, R3, R6, R9, R11, R12, R15, R18, R19 and R20 say what may be chosen; `@cloudcti/sla/agreement.schema.json` is the JSON Schema of it. An
 * agreement's own JSON is read too, and gives the same agreement: what `JSON.stringify`, `structuredClone` or a spread made of it.
 *
 * Bound: linear in the text.
 *
 * @param json the text, or what it parses to; `{}`, or what comes to the same JSON, is CloudCTI's standing agreement, `cloudctiSla`
 * @returns the agreement, frozen
 * @throws {SlaInputError} for what is not JSON, with its line and column; otherwise listing everything that is wrong with the agreement at once
 * @example
 * import { agreementFrom, mttrDeadline } from '@cloudcti/sla';
 *
 * const agreement = agreementFrom('{ "holidays": { "goodFriday": "closed" }, "kpis": { "1": { "mttr": { "kind": "support-hours", "value": 16 } } } }');
 * mttrDeadline({ priority: 1, reportedAt: '2026-11-23T09:00+01:00' }, agreement); // => { kind: 'due', at: '2026-11-24T16:30:00.000+01:00', epochMs: 1795534200000 }
 *
 * agreementFrom(JSON.stringify(agreement)).calendar.holidays; // => { goodFriday: 'closed', liberationDay: 'lustrum' }
 */
export function agreementFrom(json: unknown): Agreement {
  const given = writtenIn(new Call('agreementFrom'), json);
  if (hasField(given, 'versions')) given.field('versions').reject(holdsVersions());
  return given.call.checked(readWritten(given));
}
