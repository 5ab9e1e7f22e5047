export { closingAfter, isOpen, openBetween, openingAfter } from './spells.js';
export { Timeline } from './Timeline.js';
export { addDayLengths, addWorkingDays, closeOfDayAfter, isWorkingDay, startOfDayAfter } from './workingDays.js';
