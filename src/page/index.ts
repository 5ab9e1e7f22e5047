export { type KpiLine, kpiLines, unitText } from './report/kpiLines.js';
export type { Refusals, ReportFacts } from './report/ReportFacts.js';
export { reportPage } from './report/reportPage.js';
