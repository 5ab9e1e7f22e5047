import { type Calendar, type ClosedDay, calendarFrom, holidaysBetween } from '../calendar/index.js';
import type { Agreement } from './Agreement.js';

/** R1 to R3. The calendar of an agreement, holidays included. */
export function calendarOf({ calendar }: Agreement): Calendar {
  const { timeZone, hours, holidays, closed, special, years } = calendar;
  const publicHolidays: readonly ClosedDay[] = holidays === 'none' ? [] : holidaysBetween(years, holidays);
  return calendarFrom({ timeZone: timeZone.value, hours: hours.value, closed: [...publicHolidays, ...closed], special, years });
}
