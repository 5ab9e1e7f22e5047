import { type InstantInput, instantIn, offsetAt, zoneIn } from '../time/index.js';
import { serialOfWall } from './serial.js';

/** How serials are read and written. */
export interface SerialOptions {
  /** IANA name of the zone whose clocks the cells show; `Europe/Amsterdam` by default (R1). */
  readonly zone?: string;
  /** Whether the workbook counts from 1904, as old ones of the Mac do; `false` by default. */
  readonly date1904?: boolean;
}

/** R1. The zone of the agreement. */
export const DEFAULT_ZONE = 'Europe/Amsterdam';

/**
 * An instant as the serial number that a spreadsheet's date-time cell holds: days since its epoch, on the clocks of a zone, to the whole second.
 *
 * R1. Convention of ours: a cell shows Amsterdam's clocks unless another zone is named. A cell knows no offset: in the hour that clocks show twice,
 * two instants have one serial.
 *
 * @param instant an ISO 8601 string with offset, a `Date`, a luxon `DateTime`, or a Temporal `Instant` or `ZonedDateTime`
 * @param options the zone, and whether the workbook counts from 1904
 * @returns the serial, the same in Excel, LibreOffice and Google Sheets
 * @throws {SlaInputError} for what is no instant or no zone
 * @example
 * import { toSerial } from '@cloudcti/sla/spreadsheet';
 *
 * toSerial('2026-05-22T12:00+02:00'); // => 46164.5
 * toSerial('2026-05-22T12:00+02:00', { zone: 'Etc/UTC' }) * 24; // => 1_107_946
 * toSerial('2026-05-22T12:00+02:00', { date1904: true }); // => 44702.5
 */
export function toSerial(instant: InstantInput, options: SerialOptions = {}): number {
  const zone = zoneIn(options.zone ?? DEFAULT_ZONE, 'toSerial', 'options.zone');
  const epochMs = instantIn(instant, 'toSerial', 'instant', zone);
  return serialOfWall(epochMs + offsetAt(zone, epochMs), options.date1904 === true ? 1904 : 1900);
}
