export { type AgreementDay, closedDayName, isWeekend, totals } from './AgreementDay.js';
export { agreementDays } from './agreementDays.js';
export { calendarCsv } from './calendarCsv.js';
export { calendarIcal } from './calendarIcal.js';
export { CALENDAR_WORDS } from './calendarWords.js';
export { type CalendarYear, type ClockChange, calendarYear, daysInMonth } from './calendarYear.js';
