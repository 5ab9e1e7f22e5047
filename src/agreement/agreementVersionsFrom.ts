import { Call, hasFields, notAWrittenVersion, notWrittenVersions } from '../errors/index.js';
import { type AgreementVersions, readVersions } from './versions.js';
import { readWritten, SCHEMA_FIELD, writtenIn } from './writtenAgreement.js';

/**
 * The versions of an agreement that a JSON text describes: `{ "versions": [{ "from": "2026-01-01", "agreement": {} }] }`, each agreement as
 * `agreementFrom` reads it.
 *
 * R17. A function of its own beside `agreementFrom`, because most of this library takes one agreement: what each gives can be passed on as it is. JSON
 * of what `agreementVersions` gave is read too.
 *
 * Bound: linear in the text, but for sorting the versions.
 *
 * @param json the text, or what it parses to
 * @returns what `agreementVersions` gives
 * @throws {SlaInputError} for what is not JSON, with its line and column; otherwise listing everything that is wrong with the versions at once
 * @example
 * import { agreementVersionsFrom } from '@cloudcti/sla';
 *
 * const { versions } = agreementVersionsFrom(`{ "versions": [
 *   { "from": "2026-01-01", "agreement": {} },
 *   { "from": "2026-12-01", "agreement": { "kpis": { "2": { "response": { "kind": "support-hours", "value": 4 } } } } }
 * ] }`);
 * versions.map(({ from }) => from); // => ['2026-01-01', '2026-12-01']
 * const [, december] = versions;
 * const target = december?.agreement.kpis[2].response;
 * if (target?.kind === 'support-hours') target.value; // => 4
 */
export function agreementVersionsFrom(json: unknown): AgreementVersions {
  const given = writtenIn(new Call('agreementVersionsFrom'), json);
  if (!hasFields(given, ['versions', SCHEMA_FIELD], notWrittenVersions)) return given.call.checked<never>(undefined);
  return readVersions(given.field('versions'), readWritten, { versions: notWrittenVersions, version: notAWrittenVersion });
}
