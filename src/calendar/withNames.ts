import type { DayNumber } from '../time/index.js';
import type { Calendar } from './Calendar.js';
import type { ClosedBy, Closing } from './ClosedDays.js';
import { dutchHolidayNames, type NamedHoliday } from './dutchHolidayTable.js';

/** The calendar with the names of its public holidays: for whoever says why a date is closed. */
export function withNames(calendar: Calendar): Calendar {
  const named = (by: Closing): ClosedBy => (by.holiday === undefined ? by : { name: (dutchHolidayNames[by.holiday] as NamedHoliday).name });
  const get = (day: DayNumber) => calendar.closed.get(day)?.map(named);
  return { ...calendar, closed: { get } };
}
