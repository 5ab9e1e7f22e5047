import type { DateTime } from 'luxon';
import { reject } from '../errors/index.js';
import { dateTimeAt } from './dateTime.js';
import { formatIso, readIso } from './iso.js';
import { type EpochMs, MS_PER_DAY, type WallMs } from './units.js';
import { instantsAtWallClock, offsetAt, zoneIn } from './zone.js';

/**
 * The instant at which clocks in a zone show a wall-clock time: how a time without an offset comes in (R1).
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
  const name = zoneIn(zone, 'fromWallClock', 'zone');
  const wallMs = typeof wallClock === 'string' ? wallClockMs(wallClock) : undefined;
  if (wallMs !== undefined) return dateTimeAt(wallClockIn(wallMs, wallClock, name, 'fromWallClock', 'wallClock'), name);
  return reject('fromWallClock', {
    code: 'invalid-wall-clock',
    path: 'wallClock',
    received: wallClock,
    problem: 'is not a wall-clock time',
    expected: 'write an existing date and time without offset, such as 2026-05-22T16:00',
  });
}

/** The reading of an ISO 8601 text without offset; `undefined` for any other text. */
export function wallClockMs(text: string): WallMs | undefined {
  const reading = readIso(text);
  return reading?.offsetMs === undefined ? reading?.wallMs : undefined;
}

/** The one instant of a wall-clock reading; `received` is what the caller wrote. A reading that the clocks skip or show twice is refused. */
export function wallClockIn(wallMs: WallMs, received: string, zone: string, fn: string, path: string): EpochMs {
  const [epochMs, second] = instantsAtWallClock(zone, wallMs);
  if (epochMs !== undefined && second === undefined) return epochMs;
  return reject(fn, {
    code: epochMs === undefined ? 'nonexistent-wall-clock' : 'ambiguous-wall-clock',
    path,
    received,
    problem: `${epochMs === undefined ? 'does not exist' : 'exists twice'} in ${zone}, because clocks change`,
    expected: `write ${writeWallClock(wallMs, zone)}`,
  });
}

/** How a wall-clock reading may be written with an offset: by the one or two it can have; where clocks skip it, by those before and after. */
export function writeWallClock(wallMs: WallMs, zone: string): string {
  const existing = instantsAtWallClock(zone, wallMs);
  const readings = existing.length > 0 ? existing : skippedReadings(wallMs, zone);
  return readings.map((epochMs) => formatIso(epochMs, offsetAt(zone, epochMs))).join(' or ');
}

function skippedReadings(wallMs: WallMs, zone: string): readonly EpochMs[] {
  return [wallMs - offsetAt(zone, wallMs + MS_PER_DAY), wallMs - offsetAt(zone, wallMs - MS_PER_DAY)];
}
