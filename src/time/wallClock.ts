import type { DateTime } from 'luxon';
import { Call, type Given, notAWallClock, wallClockSkipped, wallClockTwice } from '../errors/index.js';
import { dateTimeAt } from './dateTime.js';
import { wallClockOf } from './iso.js';
import type { EpochMs, WallMs } from './units.js';
import { instantsAtWallClock, readingsOf } from './zone.js';
import { zoneIn } from './zoneName.js';

/**
 * The instant at which clocks in a zone show a wall-clock time: how a time without an offset comes in (R1).
 *
 * Bound: constant.
 *
 * @param wallClock ISO 8601 without offset, `YYYY-MM-DDTHH:MM[:SS[.fraction]]`
 * @param zone IANA name of the zone whose clocks are read
 * @returns a luxon `DateTime` in that zone
 * @throws {SlaInputError} for a time that does not exist there or exists twice, because clocks change: never resolved by a guess
 * @example
 * import { fromWallClock } from '@cloudcti/sla';
 *
 * fromWallClock('2026-05-22T16:00', 'Europe/Amsterdam').toISO(); // => '2026-05-22T16:00:00.000+02:00'
 */
export function fromWallClock(wallClock: string, zone: string): DateTime<true> {
  const call = new Call('fromWallClock');
  const name = zoneIn(call.given('zone', zone));
  const given = call.given('wallClock', wallClock);
  const wallMs = (typeof wallClock === 'string' ? wallClockOf(wallClock) : undefined) ?? given.refuse(notAWallClock());
  const epochMs = name === undefined || wallMs === undefined ? undefined : wallClockIn(wallMs, given, name);
  return dateTimeAt(call.checked(epochMs), name as string);
}

/** The one instant of a wall-clock reading. A reading that the clocks skip or show twice is refused. */
export function wallClockIn(wallMs: WallMs, given: Given, zone: string): EpochMs | undefined {
  const [epochMs, second] = instantsAtWallClock(zone, wallMs);
  if (epochMs !== undefined && second === undefined) return epochMs;
  const expected = `write ${writeWallClock(wallMs, zone)}`;
  return given.refuse(epochMs === undefined ? wallClockSkipped(zone, expected) : wallClockTwice(zone, expected));
}

/** How a wall-clock reading may be written with an offset, and with seconds only where there are some: by the one or two it can have; where clocks skip it, by those before and after. */
export function writeWallClock(wallMs: WallMs, zone: string): string {
  const existing = instantsAtWallClock(zone, wallMs);
  const readings = existing.length > 0 ? existing : readingsOf(zone, wallMs);
  return readings.map((epochMs) => dateTimeAt(epochMs, zone).toISO({ suppressSeconds: true })).join(' or ');
}
