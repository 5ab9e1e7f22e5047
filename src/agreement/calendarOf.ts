import { type Calendar, calendarFrom, holidaysBetween, withHolidays } from '../calendar/index.js';
import type { AgreementTerms } from './Agreement.js';

/** R1 to R3. The calendar of an agreement, holidays included. */
export function calendarOf({ calendar }: AgreementTerms): Calendar {
  const { timeZone, hours, holidays, closed, special, years } = calendar;
  const own = calendarFrom({ timeZone: timeZone.value, hours: hours.value, closed, special, years });
  return holidays === 'none' ? own : withHolidays(own, (year) => holidaysBetween({ from: year, to: year }, holidays));
}
