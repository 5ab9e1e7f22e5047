import { list, mistake } from './mistake.js';

// Sentences that refuse a length of time, on a clock of support hours or on the wall's.

const DURATION = 'pass a length such as { hours: 8 } or { hours: 1, minutes: 30 }';

export const notADuration = () => mistake('invalid-duration', 'is not a duration', DURATION);
export const emptyDuration = () => mistake('invalid-duration', 'names no length', DURATION);
export const notANumberOfUnits = () => mistake('invalid-duration', 'is not a number', DURATION);
export const notAUnit = (units: readonly string[], advice: string) =>
  mistake('unknown-field', 'is not a unit of a length here', `use ${list(units)}${advice}`);
/** What is negative, has a fraction, or is more milliseconds than a number holds. */
export const notALength = (ms: number, advice: string) => {
  if (ms < 0) return mistake('invalid-duration', 'is shorter than nothing', `${DURATION}${advice}`);
  return mistake('invalid-duration', ms > Number.MAX_SAFE_INTEGER ? 'is too long' : 'is not a whole number of milliseconds', DURATION);
};
export const notSupportMs = () =>
  mistake(
    'invalid-duration',
    'is not a length of support time',
    'pass a whole number of milliseconds, zero or more (there is a function for the other direction)',
  );
