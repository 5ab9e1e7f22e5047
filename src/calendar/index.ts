export { type Calendar, type CalendarDefinition, calendarFrom, dayPlan, wholeDays, withHolidays } from './Calendar.js';
export { calendarIssues, unknownFieldIssues } from './calendarIssues.js';
export type { BilingualName, ClosedDay } from './closedDay.js';
export {
  type DutchHoliday,
  type DutchHolidayChoices,
  dutchHolidays,
  holidayChoiceIssues,
  holidayChoices,
  holidaysBetween,
  standardHolidayChoices,
  yearsIssues,
} from './dutchHolidays.js';
export { HORIZON, type Years } from './horizon.js';
export type { HoursText, WallSpan, Weekday, WeeklyHours } from './hours.js';
export { type CalendarTable, type CompiledYear, compileYear, joinYears } from './table.js';
