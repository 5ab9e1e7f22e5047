import { dateMs } from './dateMs.js';
import { visible } from './visible.js';

const LONGEST = 60;

/** How a received value is shown in a message, in at most 60 characters of it: text in quotes, a date as ISO, any other object by its kind. Never throws. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `"${visible(JSON.stringify(value.slice(0, LONGEST + 1)).slice(1, -1), LONGEST)}"`;
    // Writing a bigint of millions of digits takes seconds.
    case 'bigint':
    case 'symbol':
    case 'function':
      return `a ${typeof value}`;
    case 'object':
      return value === null ? 'null' : describeObject(value);
    default:
      return String(value);
  }
}

function describeObject(value: object): string {
  try {
    if (Array.isArray(value)) return `a list of ${value.length}`;
    const epochMs = dateMs(value);
    if (epochMs !== undefined) return Number.isNaN(epochMs) ? 'an invalid Date' : `the Date ${new Date(epochMs).toISOString()}`;
    const { name } = value.constructor;
    return /^(Object)?$/.test(name) ? 'an object' : `an object of class ${visible(name, LONGEST)}`;
  } catch {
    // A proxy may refuse to be looked at.
    return 'an object';
  }
}
