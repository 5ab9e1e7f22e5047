import { Call, notFastCheck } from '../../errors/index.js';
import type { FastCheck } from './FastCheck.js';

/** What is asked of fast-check here. */
const ASKED = [
  'array',
  'boolean',
  'constant',
  'constantFrom',
  'dictionary',
  'integer',
  'nat',
  'oneof',
  'option',
  'record',
  'tuple',
  'uniqueArray',
] as const satisfies readonly (keyof FastCheck)[];

/** The copy of fast-check that a caller hands in; what lacks something of it is refused, before anything is drawn. */
export function fastCheckIn(fc: FastCheck): FastCheck {
  const call = new Call('slaArbitraries');
  const given = call.given('fc', fc);
  if (ASKED.some((name) => typeof given.field(name).received !== 'function')) given.refuse(notFastCheck());
  return call.checked(fc);
}
