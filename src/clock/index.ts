export { clockOver, supportClock } from './clockOver.js';
export { coveredAnswer, coveredDay, coveredInstant, type SaysOutside } from './covered.js';
export { type OpenInterval, openInterval } from './OpenInterval.js';
export { openSpells } from './openSpells.js';
export type { SupportClock } from './SupportClock.js';
export { timelineOf } from './timelineOf.js';
