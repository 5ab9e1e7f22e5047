export type { CalendarTable } from './CalendarTable.js';
export { latestBefore } from './latestBefore.js';
export { localDay } from './localDay.js';
export { firstGreater } from './search.js';
export { closingAfter, isOpen, openBetween, openingAfter, piecesBetween } from './spells.js';
export { startOfDayAfter } from './startOfDayAfter.js';
export { type Timeline, timelineFrom } from './Timeline.js';
export { addDayLengths, addWorkingDays, closeOfDayAfter, isWorkingDay, workingDayAt, workingDaysBetween } from './workingDays.js';
