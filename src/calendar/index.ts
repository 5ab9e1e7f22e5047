export {
  type Calendar,
  type CalendarDefinition,
  type ClosedDay,
  type ClosedDayInput,
  calendarFrom,
  dayPlan,
} from './Calendar.js';
export type { ClosedBy } from './ClosedDays.js';
export { compileYears } from './compileYears.js';
export { type CompiledYears, cutSegments } from './cutSegments.js';
export { type DutchHoliday, dutchHolidays } from './dutchHolidays.js';
export { type Choices, type DutchHolidayChoices, HOLIDAY_CHOICES, readHolidayChoices, standardHolidayChoices } from './holidayChoices.js';
export { holidaysOf } from './holidaysOf.js';
export { HORIZON, yearsIn } from './horizon.js';
export { type HoursText, type WallSpan, WEEKDAYS, type Weekday, type WeeklyHours } from './hours.js';
export { CALENDAR_FIELDS, type CalendarField, readCalendar, readCalendarFields } from './readCalendar.js';
export { weekIn } from './readHours.js';
export { compileWholeDays, wholeDays } from './wholeDays.js';
export { withNames } from './withNames.js';
