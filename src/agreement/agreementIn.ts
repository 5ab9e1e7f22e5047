import { type Given, notAnAgreement } from '../errors/index.js';
import type { AgreementTerms } from './Agreement.js';

// Nobody can copy, forge or take over that one was made here; what another copy in the program made is data, as what came through JSON is.
const made = /* @__PURE__ */ new WeakSet<object>();

/** Marks checked data as an agreement and freezes it all the way down. */
export function sealAgreement<Terms extends AgreementTerms>(data: Terms): Terms {
  return deepFreeze(marked(data));
}

/** Marks data as an agreement that never leaves this library: nobody can change it. */
export function marked<Terms extends AgreementTerms>(data: Terms): Terms {
  made.add(data);
  return data;
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
  return made.has(received as object) ? (received as Terms) : given.refuse(notAnAgreement());
}
