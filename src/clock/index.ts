export { clockOver } from './CheckedClock.js';
export { supportClock } from './clockOver.js';
export { coveredAnswer, coveredDay, coveredInstant } from './covered.js';
export type { OpenInterval, SupportClock } from './SupportClock.js';
export { timelineOf } from './timelineOf.js';
