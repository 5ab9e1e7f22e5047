import { type Given, noOffset, notAnInstantText, otherOffset, otherTag, visible } from '../errors/index.js';
import { instantIn } from './instant.js';
import { isoInstant, wallClockOf } from './iso.js';
import type { EpochMs } from './units.js';
import { writeWallClock } from './wallClock.js';
import { instantsAtWallClock } from './zone.js';
import { ownZoneIn } from './zoneName.js';

// RFC 9557: a date and time, its offset, the zone behind it or an offset in its place, the calendar, and what else may stand there.
const ZONED = /^([^[]+?)([Zz]|[+-][\d:]+)?(?=\[.*\]$)(?:\[!?([A-Za-z][^\]=]*|[+-][\d:]+)\])?(?:\[!?u-ca=(?:gregory|iso8601)\])*(.*)$/;

// Java writes a zone that is an offset as UTC+01:00.
const JAVA_OFFSET = /^(?:UTC|GMT|UT)(?=[+-])/;

/**
 * R1. The instant of a text that ends with a bracket, as RFC 9557 has it and Temporal and Java print it: `2026-11-23T09:00+01:00[Europe/Amsterdam]`.
 * Offset and zone must agree; a `Z` is UTC and says nothing of the zone's offset. A text without an offset says which zone it is in: it is an instant
 * where that zone's clocks show it once, and is refused where they skip it or show it twice.
 */
export function zonedInstantIn(given: Given, text: string): EpochMs | undefined {
  const [, dateTime = '', offset = '', zone = offset, other] = ZONED.exec(text) ?? [];
  const wallMs = wallClockOf(dateTime);
  const instant = isoInstant(dateTime + offset);
  if (wallMs === undefined || (instant === undefined && (offset || !zone))) return given.refuse(notAnInstantText());
  if (other) return given.refuse(otherTag(visible(other)));
  if (zone.replace(JAVA_OFFSET, '') === offset) return instant;
  const known = ownZoneIn(given.holding(zone));
  if (known === undefined) return undefined;
  if (offset > '9') return instant;
  const meant = instantsAtWallClock(known, wallMs).filter((epochMs) => epochMs === (instant ?? epochMs));
  return meant.length === 1 ? meant[0] : given.refuse((offset ? otherOffset : noOffset)(`write ${writeWallClock(wallMs, known)}`));
}

/**
 * R1. The epoch milliseconds of a caller's instant, in whatever zone a text names. `zone` is where a text without an offset was probably meant: it only
 * serves the message. What only makes deadlines does without, and takes one zone (`instantIn`): whoever needs no more loads little.
 */
export function anyInstantIn(given: Given, zone: string | undefined): EpochMs | undefined {
  const { received } = given;
  if (typeof received === 'string' && received.endsWith(']')) return zonedInstantIn(given, received);
  if (zone !== undefined) return instantIn(given, zone);
  const isLocal = typeof received === 'string' && wallClockOf(received) !== undefined;
  return isLocal ? given.refuse(noOffset(`write its offset behind it, such as ${received}+01:00 or ${received}Z`)) : instantIn(given, '');
}
