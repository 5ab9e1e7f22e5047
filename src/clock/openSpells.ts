import { type Given, tooManySpells } from '../errors/index.js';
import type { EpochMs } from '../time/index.js';
import { openBetween, piecesBetween, type Timeline } from '../timeline/index.js';

/** Three times what CloudCTI's calendar has from 1990 to 2100; a calendar may have hours in every other minute. */
const MOST_SPELLS = 100_000;

/** R3. The open spells of a stretch of time, which is covered; `given` is what the caller passed as its end, and is refused where there are too many. */
export function openSpells(
  timeline: Timeline,
  from: EpochMs,
  to: EpochMs,
  given: Given,
): readonly (readonly [open: EpochMs, close: EpochMs])[] {
  if (piecesBetween(timeline, from, to) > MOST_SPELLS) given.reject(tooManySpells(MOST_SPELLS));
  return openBetween(timeline, from, to);
}
