export { type CalendarDay, type CalendarYear, type ClockChange, calendarYear, daysInMonth, isWeekend, totals } from './CalendarYear.js';
export { calendarCsv } from './calendarCsv.js';
export { calendarIcal } from './calendarIcal.js';
export { CALENDAR_WORDS } from './calendarWords.js';
