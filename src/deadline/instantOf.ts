import { coveredInstant } from '../clock/index.js';
import type { Given } from '../errors/index.js';
import { type EpochMs, instantIn } from '../time/index.js';
import type { TimedAgreement } from './TimedAgreement.js';

/** R1. A caller's instant, within the agreement's years. */
export function instantOf({ timeline, zone }: TimedAgreement, given: Given): EpochMs | undefined {
  return coveredInstant(timeline, instantIn(given, zone), given);
}
