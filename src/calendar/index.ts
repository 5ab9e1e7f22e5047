export { type Calendar, type CalendarDefinition, type ClosedDay, calendarFrom, dayPlan, wholeDays, withHolidays } from './Calendar.js';
export type { CompiledYear } from './CompiledYear.js';
export { calendarIssues, unknownFieldIssues } from './calendarIssues.js';
export { compileYear } from './compileYear.js';
export { type DutchHoliday, dutchHolidays, holidaysBetween } from './dutchHolidays.js';
export { type DutchHolidayChoices, holidayChoiceIssues, holidayChoices, standardHolidayChoices } from './holidayChoices.js';
export { HORIZON, yearsIssues } from './horizon.js';
export type { HoursText, WallSpan, Weekday, WeeklyHours } from './hours.js';
