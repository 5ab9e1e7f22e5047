import type { DayNumber } from '../time/index.js';
import type { Calendar } from './Calendar.js';
import { dutchHolidayNames } from './dutchHolidayTable.js';

/** The calendar with the names of its public holidays: for whoever says why a date is closed. */
export function withNames(calendar: Calendar): Calendar {
  const get = (day: DayNumber) =>
    calendar.closed.get(day)?.map((by) => (by.holiday === undefined ? by : { name: dutchHolidayNames[by.holiday] }));
  return { ...calendar, closed: { get } };
}
