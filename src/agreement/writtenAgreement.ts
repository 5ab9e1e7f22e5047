import { type Call, type Given, notAWrittenAgreement } from '../errors/index.js';
import type { Agreement } from './Agreement.js';
import { cloudctiSla } from './cloudctiSla.js';
import { CHOSEN_FIELDS } from './fields.js';
import { jsonIn } from './jsonText.js';
import { readAgreement } from './readAgreement.js';
import { isWhole, readWhole } from './wholeAgreement.js';

/** Names the schema to an editor; nothing is read from it. */
export const SCHEMA_FIELD = '$schema';

/** What a JSON text holds, or what somebody else parsed. */
export function writtenIn(call: Call, json: unknown): Given {
  const given = call.object('json', json);
  return typeof json === 'string' ? given.holding(jsonIn(given)) : given;
}

/** An agreement as JSON writes it: what is chosen of it, or the whole. */
export function readWritten(given: Given): Agreement | undefined {
  const { received } = given;
  if (typeof received !== 'object' || received === null || Array.isArray(received)) return given.refuse(notAWrittenAgreement());
  const before = given.call.found;
  const { [SCHEMA_FIELD]: _, ...fields } = received as Readonly<Record<string, unknown>>;
  const written = given.holding(fields);
  if (isWhole(fields)) return readWhole(written);
  written.hasFields(CHOSEN_FIELDS, notAWrittenAgreement);
  const agreement = readAgreement((field) => written.field(field), cloudctiSla);
  return given.call.found === before ? agreement : undefined;
}
