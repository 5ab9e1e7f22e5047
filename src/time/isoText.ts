import { formatOffset } from './iso.js';
import type { EpochMs } from './units.js';

/** An instant as data has it, in the one form of all that is written for programs: to the millisecond, as a `DateTime` writes itself to JSON. `2026-05-26T15:30:00.000+02:00` */
export function isoText(epochMs: EpochMs, offsetMs: number): string {
  return new Date(epochMs + offsetMs).toISOString().slice(0, -1) + formatOffset(offsetMs);
}
