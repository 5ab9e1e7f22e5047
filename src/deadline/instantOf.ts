import { coveredInstant } from '../clock/index.js';
import type { Given } from '../errors/index.js';
import { anyInstantIn, type EpochMs, instantIn } from '../time/index.js';
import type { TimedAgreement } from './TimedAgreement.js';

/** R1. An instant of an incident, within the agreement's years; a text may name the agreement's zone. */
export function instantOf({ timeline, zone }: TimedAgreement, given: Given): EpochMs | undefined {
  return coveredInstant(timeline, instantIn(given, zone), given);
}

/** R1. Any other instant of a caller's, within the agreement's years; a text may name any zone. */
export function anyInstantOf({ timeline, zone }: TimedAgreement, given: Given): EpochMs | undefined {
  return coveredInstant(timeline, anyInstantIn(given, zone), given);
}
