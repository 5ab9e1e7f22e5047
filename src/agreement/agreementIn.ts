import { type Given, notAnAgreement, sealFor } from '../errors/index.js';
import type { AgreementTerms } from './Agreement.js';

const seal = /* @__PURE__ */ sealFor();

/** Marks checked data as an agreement and freezes it all the way down. */
export function sealAgreement<Terms extends AgreementTerms>(data: Terms): Terms {
  return deepFreeze(seal.on(data));
}

function deepFreeze<Data extends object>(data: Data): Data {
  for (const value of Object.values(data)) {
    if (typeof value === 'object' && value !== null) deepFreeze(value);
  }
  return Object.freeze(data);
}

/** A caller's agreement: the standing one, or one that `defineAgreement` made, in this copy of the library. Another copy's is read by `agreementFrom`. */
export function agreementIn<Terms extends AgreementTerms>(given: Given): Terms | undefined {
  const { received } = given;
  return seal.isOn(received) ? (received as Terms) : given.refuse(notAnAgreement());
}
