import { list, mistake } from './mistake.js';

// Sentences that refuse a length of time, on a clock of support hours or on the wall's.

const DURATION = 'pass a length such as { hours: 8 } or { hours: 1, minutes: 30 }';

export const notADuration = () => mistake('invalid-duration', 'is not a duration', DURATION);
export const emptyDuration = () => mistake('invalid-duration', 'names no length', DURATION);
export const notANumberOfUnits = () => mistake('invalid-duration', 'is not a number', DURATION);
export const notAUnit = (units: readonly string[]) =>
  mistake('unknown-field', 'is not a unit of a length here', `use ${list(units)}; for working days there is addWorkingDays`);
/** What is negative, has a fraction, or is more milliseconds than a number holds. */
export const notALength = () => mistake('invalid-duration', 'is not a whole number of milliseconds, zero or more', DURATION);
export const notSupportMs = () =>
  mistake('invalid-duration', 'is not a length of support time', 'pass a whole number of milliseconds, zero or more');
