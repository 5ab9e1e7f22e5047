import { type Calendar, calendarFrom, holidaysOf } from '../calendar/index.js';
import type { AgreementTerms } from './Agreement.js';

/** R1 to R3. The calendar of an agreement, holidays included. */
export function calendarOf({ calendar }: AgreementTerms): Calendar {
  const { timeZone, hours, holidays } = calendar;
  const definition = { ...calendar, timeZone: timeZone.value, hours: hours.value };
  return calendarFrom(definition, holidays === 'none' ? undefined : (year) => holidaysOf(year, holidays));
}
