import type { DateTime } from 'luxon';
import { Call, notASerial } from '../errors/index.js';
import { dateTimeAt, formatWallClock, wallClockIn } from '../time/index.js';
import { wallOfSerial } from './serial.js';
import { type SerialOptions, serialOptionsIn } from './toSerial.js';

/**
 * The instant that a spreadsheet's date-time cell stands for, from its serial number.
 *
 * R1. Convention of ours: a cell shows Amsterdam's clocks unless another zone is named. It is read to the millisecond.
 *
 * Bound: constant.
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
  const call = new Call('fromSerial');
  const given = call.given('serial', serial);
  const read = serialOptionsIn(call.given('options', options));
  if (typeof serial !== 'number') return given.reject(notASerial());
  const { zone, dates } = call.checked(read);
  const wallMs = wallOfSerial(serial, dates, given);
  return dateTimeAt(call.checked(wallClockIn(wallMs, given.holding(formatWallClock(wallMs)), zone)), zone);
}
