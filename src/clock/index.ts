export { clockOver, supportClock, timelineOf } from './clockOver.js';
export { coveredAnswer, coveredInstant } from './horizon.js';
export type { OpenInterval, SupportClock } from './SupportClock.js';
export { closingAfter, isOpen, openBetween, openingAfter } from './spells.js';
export type { Timeline } from './Timeline.js';
export { addDayLengths, closeOfDayAfter, startOfDayAfter } from './workingDays.js';
