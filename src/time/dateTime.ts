import { DateTime } from 'luxon';
import type { EpochMs } from './units.js';
import { luxonZone } from './zone.js';

/**
 * An instant going out, as a luxon `DateTime` in a zone. Its locale is always English, whatever luxon's `Settings` say, so that two
 * answers about one instant are equal; `setLocale('nl')` makes it speak Dutch.
 */
export function dateTimeAt(epochMs: EpochMs, zone: string): DateTime<true> {
  return DateTime.fromMillis(epochMs, {
    zone: luxonZone(zone),
    locale: 'en-US',
    numberingSystem: 'latn',
    outputCalendar: 'gregory',
  }) as DateTime<true>;
}
