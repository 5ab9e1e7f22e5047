import { Call, type Given, hasFields, isLeftOut, notOptions, yesOrNoIn } from '../errors/index.js';
import { anyInstantIn, type InstantInput, offsetAt, zoneIn } from '../time/index.js';
import { type DateSystem, serialIn } from './serial.js';

/** How serials are read and written. */
export interface SerialOptions {
  /** IANA name of the zone whose clocks the cells show; `Europe/Amsterdam` by default (R1). */
  readonly zone?: string | null;
  /** Whether the workbook counts from 1904, as old ones of the Mac do; `false` by default. */
  readonly date1904?: boolean | null;
}

/** R1. The zone of the agreement. */
export const DEFAULT_ZONE = 'Europe/Amsterdam';

/**
 * An instant as the serial number that a spreadsheet's date-time cell holds: days since its epoch, on the clocks of a zone, to the millisecond.
 *
 * R1. Convention of ours: a cell shows Amsterdam's clocks unless another zone is named. A cell knows no offset: in the hour that clocks show twice,
 * two instants have one serial.
 *
 * Bound: constant.
 *
 * @param instant an ISO 8601 string with offset, a `Date`, a luxon `DateTime`, or a Temporal `Instant` or `ZonedDateTime`
 * @param options the zone, and whether the workbook counts from 1904
 * @returns the serial, the same in Excel, LibreOffice and Google Sheets
 * @throws {SlaInputError} for what is no instant or no zone, and for an instant before 1 March 1900 or after 9999, for which cells have no number
 * @example
 * import { toSerial } from '@cloudcti/sla/spreadsheet';
 *
 * toSerial('2026-05-22T12:00+02:00'); // => 46164.5
 * toSerial('2026-05-22T12:00+02:00', { zone: 'Etc/UTC' }) * 24; // => 1_107_946
 * toSerial('2026-05-22T12:00+02:00', { date1904: true }); // => 44702.5
 */
export function toSerial(instant: InstantInput, options: SerialOptions = {}): number {
  const call = new Call('toSerial');
  const read = serialOptionsIn(call.given('options', options));
  const given = call.given('instant', instant);
  const epochMs = anyInstantIn(given, read?.zone);
  const { zone, dates } = call.checked(read);
  const at = call.checked(epochMs);
  return serialIn(at + offsetAt(zone, at), dates, given);
}

const FIELDS = ['zone', 'date1904'];

/** How a caller's serials are read and written; `others` are the fields that somebody else reads. */
export function serialOptionsIn(
  given: Given,
  others: readonly string[] = [],
  standing = DEFAULT_ZONE,
): { readonly zone: string; readonly dates: DateSystem } | undefined {
  if (!hasFields(given, [...FIELDS, ...others], () => notOptions("{ zone: 'Europe/Amsterdam' }"))) return undefined;
  const [named, from1904] = [given.field('zone'), given.field('date1904')];
  const zone = isLeftOut(named) ? standing : zoneIn(named);
  const is1904 = isLeftOut(from1904) ? false : yesOrNoIn(from1904);
  return zone === undefined || is1904 === undefined ? undefined : { zone, dates: is1904 ? 1904 : 1900 };
}
