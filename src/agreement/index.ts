export type {
  Agreement,
  AgreementCalendar,
  AgreementChanges,
  AgreementTerms,
  Kpi,
  KpiChanges,
  KpiRow,
  Maintenance,
  Priority,
  Procedure,
  Severity,
  WorkingDayReading,
} from './Agreement.js';
export { agreementIn } from './agreementIn.js';
export { calendarOf } from './calendarOf.js';
export type { Clause, Stated } from './clause.js';
export { cloudctiSla } from './cloudctiSla.js';
export { defineAgreement } from './defineAgreement.js';
export type {
  FirstLine,
  Knowledge,
  KnowledgeEffort,
  NoResponse,
  RequiredReport,
  SecondLine,
  SupportLevel,
  ThirdLine,
  ThirdLineSupport,
  TrainingOffer,
} from './SupportLevel.js';
export { SUPPORT_DAY, standingTerms } from './standingTerms.js';
export { type PerformanceTarget, type PerformanceTargetInput, type Target, type TargetInput, targetMs } from './target.js';
export { type AgreementVersion, type AgreementVersions, agreementVersions, isVersions, versionAt } from './versions.js';
