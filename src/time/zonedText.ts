import { type Given, noOffset, notAnInstantText, otherOffset, otherTag, visible } from '../errors/index.js';
import { instantOfReading, readIso } from './iso.js';
import type { EpochMs } from './units.js';
import { writeWallClock } from './wallClock.js';
import { instantsAtWallClock, zoneIn } from './zone.js';

// RFC 9557: a date and time, the zone behind it or an offset in its place, the calendar, and what else may stand there.
const ZONED = /^([^[]+)(?:\[!?([A-Za-z][^\]=]*|[+-][\d:]+)\])?(?:\[!?u-ca=(?:gregory|iso8601)\])*(.*)$/;

// Java writes a zone that is an offset as UTC+01:00.
const JAVA_OFFSET = /^(?:UTC|GMT|UT)(?=[+-])/;

/**
 * R1. The instant of a text that ends with a bracket, as RFC 9557 has it and Temporal and Java print it: `2026-11-23T09:00+01:00[Europe/Amsterdam]`.
 * Offset and zone must agree; a `Z` is UTC and says nothing of the zone's offset. A text without an offset says which zone it is in: it is an instant
 * where that zone's clocks show it once, and is refused where they skip it or show it twice.
 */
export function zonedInstantIn(given: Given, text: string): EpochMs | undefined {
  const [, dateTime = '', zone, other] = ZONED.exec(text) ?? [];
  const reading = readIso(dateTime);
  const instant = instantOfReading(reading);
  if (reading === undefined || (zone ?? instant) === undefined) return given.refuse(notAnInstantText());
  if (other) return given.refuse(otherTag(visible(other)));
  if (zone === undefined || dateTime.endsWith(zone.replace(JAVA_OFFSET, ''))) return instant;
  const known = zoneIn(given.holding(zone));
  if (known === undefined) return undefined;
  if (/z$/i.test(dateTime)) return instant;
  const [first, second] = instantsAtWallClock(known, reading.wallMs).filter((epochMs) => epochMs === (instant ?? epochMs));
  if (first !== undefined && second === undefined) return first;
  return given.refuse((instant === undefined ? noOffset : otherOffset)(`write ${writeWallClock(reading.wallMs, known)}`));
}
