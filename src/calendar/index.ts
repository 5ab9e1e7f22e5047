export {
  type Calendar,
  type CalendarDefinition,
  type ClosedDay,
  type ClosedDayInput,
  calendarFrom,
  closedDayOf,
  dayPlan,
  wholeDays,
  withHolidays,
} from './Calendar.js';
export type { CompiledYear } from './CompiledYear.js';
export { compileYear } from './compileYear.js';
export { type DutchHoliday, dutchHolidays, holidaysBetween } from './dutchHolidays.js';
export { type Choices, type DutchHolidayChoices, HOLIDAY_CHOICES, readHolidayChoices, standardHolidayChoices } from './holidayChoices.js';
export { HORIZON, yearsIn } from './horizon.js';
export { type HoursText, type WallSpan, WEEKDAYS, type Weekday, type WeeklyHours } from './hours.js';
export { CALENDAR_FIELDS, type CalendarField, readCalendar, readCalendarFields } from './readCalendar.js';
export { readWeek } from './readHours.js';
