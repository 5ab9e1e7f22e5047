export {
  type Calendar,
  type CalendarDefinition,
  type ClosedBy,
  type ClosedDay,
  calendarFrom,
  dayPlan,
  wholeDays,
} from './Calendar.js';
export { compileYears } from './compileYears.js';
export { type CompiledYears, cutSegments } from './cutSegments.js';
export { type DutchHoliday, dutchHolidays, holidaysOf } from './dutchHolidays.js';
export { type DutchHolidayChoices, readHolidayChoices, standardHolidayChoices } from './holidayChoices.js';
export { HORIZON, readYears } from './horizon.js';
export type { HoursText, WallSpan, Weekday, WeeklyHours } from './hours.js';
export { CALENDAR_FIELDS, readCalendar, readCalendarFields } from './readCalendar.js';
export { withNames } from './withNames.js';
