export { TIMELINE_STYLE } from './style.js';
export type { TimelineOptions } from './TimelineOptions.js';
export { type TimeAround, timeAround } from './timeAround.js';
export { timelineSvg } from './timelineSvg.js';
