export { type ClosedDays, closedDays, type HolidayRegion } from './closedDays.js';
