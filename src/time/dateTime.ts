import { DateTime, IANAZone } from 'luxon';
import { type EpochMs, MS_PER_MINUTE } from './units.js';
import { offsetAt } from './zone.js';

/**
 * An instant going out, as a luxon `DateTime` in a zone. Its locale is always English, whatever luxon's `Settings` say, so that two
 * answers about one instant are equal; `setLocale('nl')` makes it speak Dutch. In a runtime without the clocks of zones it has the zone's offset:
 * nothing is told of an invalid time (R9).
 */
export function dateTimeAt(epochMs: EpochMs, zone: string): DateTime<true> {
  const known = IANAZone.create(zone);
  return DateTime.fromMillis(epochMs, {
    // luxon takes a number of minutes for a zone of that offset; its types do not say so.
    zone: known.isValid ? known : ((offsetAt(zone, epochMs) / MS_PER_MINUTE) as unknown as string),
    locale: 'en-US',
    numberingSystem: 'latn',
    outputCalendar: 'gregory',
  }) as DateTime<true>;
}
