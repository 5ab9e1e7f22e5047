import type { DateTime } from 'luxon';
import { reject } from '../errors/index.js';
import { dateTimeAt, formatWallClock, wallClockIn, zoneIn } from '../time/index.js';
import { wallOfSerial } from './serial.js';
import { DEFAULT_ZONE, type SerialOptions } from './toSerial.js';

/**
 * The instant that a spreadsheet's date-time cell stands for, from its serial number.
 *
 * R1. Convention of ours: a cell shows Amsterdam's clocks unless another zone is named. It is read to the whole second.
 *
 * @param serial the number in the cell, from 61 (1 March 1900; below it spreadsheet programs disagree)
 * @param options the zone, and whether the workbook counts from 1904
 * @returns a luxon `DateTime` in that zone
 * @throws {SlaInputError} for what is no serial or no zone, and for a time that clocks in the zone skip or show twice: never resolved by a guess
 * @example
 * import { fromSerial } from '@cloudcti/sla/spreadsheet';
 *
 * fromSerial(46164.5).toISO(); // => '2026-05-22T12:00:00.000+02:00'
 * fromSerial(46164.5, { zone: 'America/New_York' }).toISO(); // => '2026-05-22T12:00:00.000-04:00'
 */
export function fromSerial(serial: number, options: SerialOptions = {}): DateTime<true> {
  const zone = zoneIn(options.zone ?? DEFAULT_ZONE, 'fromSerial', 'options.zone');
  if (typeof serial !== 'number') {
    const draft = { code: 'wrong-type', path: 'serial', received: serial } as const;
    return reject('fromSerial', { ...draft, problem: 'is not a number', expected: 'pass the number that a date-time cell holds' });
  }
  const wallMs = wallOfSerial(serial, options.date1904 === true ? 1904 : 1900, 'fromSerial', 'serial');
  return dateTimeAt(wallClockIn(wallMs, formatWallClock(wallMs), zone, 'fromSerial', 'serial'), zone);
}
