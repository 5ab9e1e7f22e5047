import { dateMs } from './dateMs.js';
import { visible } from './visible.js';

/** How a received value is shown in a message, in at most 100 characters of it: text in quotes, a date as ISO, any other object by its kind. Never throws. */
export function describe(value: unknown): string {
  const kind = typeof value;
  if (typeof value === 'string') return `"${visible(JSON.stringify(value.slice(0, 101)).slice(1, -1))}"`;
  // Writing a bigint of millions of digits takes seconds.
  if (kind === 'bigint' || kind === 'symbol' || kind === 'function') return `a ${kind}`;
  if (Object(value) !== value) return String(value);
  try {
    if (Array.isArray(value)) return `a list of ${value.length}`;
    const epochMs = dateMs(value);
    if (epochMs !== undefined) return Number.isNaN(epochMs) ? 'an invalid Date' : `the Date ${new Date(epochMs).toISOString()}`;
    const { name } = (value as object).constructor;
    return /^(Object)?$/.test(name) ? 'an object' : `an object of class ${visible(name)}`;
  } catch {
    // A proxy may refuse to be looked at.
    return 'an object';
  }
}
