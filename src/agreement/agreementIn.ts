import { type Given, notAnAgreement } from '../errors/index.js';
import type { AgreementTerms } from './Agreement.js';

// Registered for all copies of this library in a program: an agreement of its ES module serves its CommonJS copy too.
const SEAL = Symbol.for('@cloudcti/sla agreement');

/** Marks checked data as an agreement and freezes it all the way down. */
export function sealAgreement<Terms extends AgreementTerms>(data: Terms): Terms {
  return deepFreeze(Object.defineProperty(data, SEAL, { value: true }));
}

function deepFreeze<Data extends object>(data: Data): Data {
  for (const value of Object.values(data)) {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) deepFreeze(value);
  }
  return Object.freeze(data);
}

/** A caller's agreement: the standing one, or one that `defineAgreement` made, in this copy of the library or in another. */
export function agreementIn<Terms extends AgreementTerms>(given: Given): Terms | undefined {
  const { received } = given;
  return typeof received === 'object' && received !== null && SEAL in received ? (received as Terms) : given.refuse(notAnAgreement());
}
