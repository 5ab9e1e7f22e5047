import { type Call, type Given, hasFields, namedIn, notAWrittenAgreement } from '../errors/index.js';
import type { Agreement } from './Agreement.js';
import { cloudctiSla } from './cloudctiSla.js';
import { CHOSEN_FIELDS } from './fields.js';
import { jsonIn } from './jsonText.js';
import { plainIn } from './plainIn.js';
import { readAgreement } from './readAgreement.js';
import { isWhole, readWhole } from './wholeAgreement.js';

/** Names the schema to an editor; nothing is read from it. */
export const SCHEMA_FIELD = '$schema';

/** What a JSON text holds, or what somebody else parsed. */
export function writtenIn(call: Call, json: unknown): Given {
  const given = call.object('json', json);
  return given.holding(typeof json === 'string' ? jsonIn(given) : plainIn(given));
}

/** An agreement as JSON writes it: what is chosen of it, or the whole. */
export function readWritten(given: Given): Agreement | undefined {
  const named = namedIn(given, notAWrittenAgreement);
  if (named === undefined) return undefined;
  const before = given.call.found;
  const fields = Object.fromEntries(named.filter(([name]) => name !== SCHEMA_FIELD).map(([name, field]) => [name, field.received]));
  const written = given.holding(fields);
  if (isWhole(fields)) return readWhole(written);
  hasFields(written, CHOSEN_FIELDS, notAWrittenAgreement);
  const agreement = readAgreement((field) => written.field(field), cloudctiSla);
  return given.call.found === before ? agreement : undefined;
}
