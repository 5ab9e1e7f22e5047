export { TIMELINE_STYLE, type TimeAround, type TimelineOptions, timeAround, timelineSvg } from './drawing/index.js';
export type { Refusals, ReportFacts } from './report/ReportFacts.js';
export { reportPage } from './report/reportPage.js';
