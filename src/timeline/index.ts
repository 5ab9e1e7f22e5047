export { startOfDayAfter } from './localTime.js';
export { closingAfter, isOpen, openBetween, openingAfter } from './spells.js';
export { Timeline } from './Timeline.js';
export { addDayLengths, addWorkingDays, closeOfDayAfter, isWorkingDay } from './workingDays.js';
