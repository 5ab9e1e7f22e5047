import { type Given, hasFields, type Mistake } from '../errors/index.js';
import { memoryOf } from './memory.js';

/** Whether a value is an object with columns in it; one that is a column itself has a million fields, and none of them by a name. */
export function hasColumns(given: Given, names: readonly string[], mistake: () => Mistake): boolean {
  if (memoryOf(given.received) !== undefined) return given.refuse(mistake()) ?? false;
  return hasFields(given, names, mistake);
}
