export type { Refusals, ReportFacts } from './report/ReportFacts.js';
export { reportPage } from './report/reportPage.js';
