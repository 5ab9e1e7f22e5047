export { clockOver, supportClock, timelineOf } from './clockOver.js';
export { coveredAnswer, coveredDay, coveredInstant } from './horizon.js';
export type { OpenInterval, SupportClock } from './SupportClock.js';
export { closingAfter, isOpen, openBetween, openingAfter } from './spells.js';
export { Timeline } from './Timeline.js';
export { addDayLengths, addWorkingDays, closeOfDayAfter, isWorkingDay, startOfDayAfter } from './workingDays.js';
