export type { Attainment, ComplianceReport, Distribution, Group, KpiTotals, Miss, Times, Totals } from './Report.js';
export { complianceReport, type GroupBy, type ReportBuilder, type ReportOptions, type ReportPart, reportBuilder } from './reportBuilder.js';
