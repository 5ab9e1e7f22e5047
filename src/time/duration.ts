import { reject } from '../errors/index.js';
import { MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, type SupportMs } from './units.js';

/** A length of support time, or of elapsed time where a function says so. It has no days: a day is 24 hours to one reader and a working day to another. */
export interface Duration {
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

const UNIT_MS: Readonly<Record<keyof Duration, number>> = {
  hours: MS_PER_HOUR,
  minutes: MS_PER_MINUTE,
  seconds: MS_PER_SECOND,
  milliseconds: 1,
};

const UNITS = ['hours', 'minutes', 'seconds', 'milliseconds'] as const satisfies readonly (keyof Duration)[];

const EXAMPLE = 'pass a length such as { hours: 8 } or { hours: 1, minutes: 30 }';

// What a fraction such as 0.1 hours may be off by when it is multiplied out.
const ROUNDING_MS = 1e-3;

/** The milliseconds of a caller's duration: zero or more, and whole. */
export function durationIn(input: unknown, fn: string, path: string): SupportMs {
  if (typeof input !== 'object' || input === null) {
    return reject(fn, { code: 'invalid-duration', path, received: input, problem: 'is not a duration', expected: EXAMPLE });
  }
  const entries = Object.entries(input).filter(([, value]) => value !== undefined);
  if (entries.length === 0) {
    return reject(fn, { code: 'invalid-duration', path, received: input, problem: 'names no length', expected: EXAMPLE });
  }
  const total = entries.reduce((sum, [key, value]) => sum + partMs(key, value, fn, `${path}.${key}`), 0);
  return supportMsIn(Math.abs(total - Math.round(total)) < ROUNDING_MS ? Math.round(total) : total, fn, path);
}

function partMs(key: string, value: unknown, fn: string, path: string): number {
  if (!UNITS.includes(key as keyof Duration)) {
    const expected = `use ${UNITS.join(', ')}; for working days there is addWorkingDays`;
    return reject(fn, { code: 'unknown-field', path, received: value, problem: 'is not a unit of a length here', expected });
  }
  if (typeof value === 'number' && Number.isFinite(value)) return value * UNIT_MS[key as keyof Duration];
  return reject(fn, { code: 'invalid-duration', path, received: value, problem: 'is not a number', expected: EXAMPLE });
}

/** Support time given in milliseconds: whole, and zero or more. */
export function supportMsIn(input: unknown, fn: string, path: string): SupportMs {
  if (typeof input === 'number' && Number.isSafeInteger(input) && input >= 0) return input;
  return reject(fn, {
    code: 'invalid-duration',
    path,
    received: input,
    problem: 'is not a length of support time',
    expected: 'pass a whole number of milliseconds, zero or more (there is a function for the other direction)',
  });
}
