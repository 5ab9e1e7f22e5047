import {
  emptyDuration,
  type Given,
  isLeftOut,
  namedIn,
  notADuration,
  notALength,
  notANumberOfUnits,
  notAUnit,
  notSupportMs,
} from '../errors/index.js';
import { MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, type SupportMs } from './units.js';

/** A length of support time, or of elapsed time where a function says so. It has no days: a day is 24 hours to one reader and a working day to another. */
export interface Duration {
  /** Hours of 60 minutes; a fraction is taken where it is whole milliseconds. */
  readonly hours?: number | null;
  /** Minutes. */
  readonly minutes?: number | null;
  /** Seconds. */
  readonly seconds?: number | null;
  /** Milliseconds. */
  readonly milliseconds?: number | null;
}

const UNIT_MS: Readonly<Record<keyof Duration, number>> = {
  hours: MS_PER_HOUR,
  minutes: MS_PER_MINUTE,
  seconds: MS_PER_SECOND,
  milliseconds: 1,
};
const UNITS = ['hours', 'minutes', 'seconds', 'milliseconds'] as const satisfies readonly (keyof Duration)[];
// What a fraction such as 0.1 hours may be off by when it is multiplied out.
const ROUNDING_MS = 1e-3;

/** The milliseconds of a caller's duration: zero or more, and whole. */
export function durationIn(given: Given): SupportMs | undefined {
  const units = namedIn(given, notADuration);
  if (units === undefined) return undefined;
  const parts = units.flatMap(([unit, part]) => partMs(unit, part));
  if (parts.length === 0) return given.refuse(emptyDuration());
  const total = parts.reduce((sum, ms) => sum + ms, 0);
  if (Number.isNaN(total)) return undefined;
  const ms = Math.abs(total - Math.round(total)) < ROUNDING_MS ? Math.round(total) : total;
  return isSupportMs(ms) ? ms : given.refuse(notALength());
}

/** The milliseconds of one unit; none where it is left out, NaN where it was refused. */
function partMs(unit: string, part: Given): readonly number[] {
  const { received } = part;
  if (received === undefined) return [];
  if (!UNITS.includes(unit as keyof Duration)) part.refuse(notAUnit(UNITS));
  else if (isLeftOut(part)) return [];
  else if (typeof received === 'number' && Number.isFinite(received)) return [received * UNIT_MS[unit as keyof Duration]];
  else part.refuse(notANumberOfUnits());
  return [Number.NaN];
}

/** Support time given in milliseconds: whole, and zero or more. */
export function supportMsIn(given: Given): SupportMs | undefined {
  return isSupportMs(given.received) ? given.received : given.refuse(notSupportMs());
}

/** Whether a value is a length in milliseconds: whole, and zero or more. */
export function isSupportMs(value: unknown): value is SupportMs {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
