export { attainmentBetween } from './attainmentBetween.js';
export type { Attainment, ComplianceReport, Distribution, Group, KpiTotals, Miss, Times, Totals } from './Compliance.js';
export type { ComplianceOptions } from './ComplianceOptions.js';
export type { CompliancePart } from './CompliancePart.js';
export { type ComplianceBuilder, complianceBuilder } from './complianceBuilder.js';
export { complianceReport } from './complianceReport.js';
export type { GroupBy } from './grouping.js';
export { isNotRecorded } from './isNotRecorded.js';
export { type KpiLine, kpiLines } from './kpiLines.js';
