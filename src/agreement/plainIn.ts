import { type Given, isList, isRecord, namedIn, notAWrittenAgreement, tooDeep } from '../errors/index.js';
import { DEEPEST } from './jsonText.js';

/**
 * What a caller parsed, in data of our own: each place is read once, so that what was checked is what is used. What holds itself, or one thing in
 * many places, does so in the copy too.
 */
export function plainIn(given: Given): unknown {
  return copyOf(given, new Map(), 0);
}

function copyOf(given: Given, known: Map<unknown, unknown>, depth: number): unknown {
  const { received } = given;
  const isArray = isList(given);
  // What is no list and has no fields stays what it is, for a reader to refuse.
  if (!isArray && !isRecord(given)) return received;
  if (known.has(received)) return known.get(received);
  if (depth > DEEPEST) return given.reject(tooDeep());
  const copy = isArray ? [] : {};
  known.set(received, copy);
  const parts = isArray
    ? given.entries(notAWrittenAgreement)?.map((entry, index) => [String(index), entry] as const)
    : namedIn(given, notAWrittenAgreement);
  for (const [name, part] of parts ?? []) {
    Object.defineProperty(copy, name, { value: copyOf(part, known, depth + 1), enumerable: true, writable: true, configurable: true });
  }
  return copy;
}
