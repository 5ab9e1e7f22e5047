export type {
  Agreement,
  AgreementCalendar,
  AgreementChanges,
  AgreementTerms,
  KpiChanges,
  KpiRow,
  Maintenance,
  MaintenanceTime,
  Procedure,
  Severity,
} from './Agreement.js';
export { agreementFrom } from './agreementFrom.js';
export { agreementIn } from './agreementIn.js';
export { agreementVersionsFrom } from './agreementVersionsFrom.js';
export { calendarOf } from './calendarOf.js';
export type { Clause, Ruling, Stated } from './clause.js';
export { cloudctiSla } from './cloudctiSla.js';
export { defineAgreement } from './defineAgreement.js';
export { maintenanceCalendar } from './maintenanceCalendar.js';
export { ACTS, type Act, READINGS, type Readings, type WorkingDayReading } from './readings.js';
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
export { AGREEMENT_ZONE, SUPPORT_DAY, standingTerms } from './standingTerms.js';
export { type PerformanceTarget, type PerformanceTargetInput, type Target, type TargetInput, targetMs } from './target.js';
export { type AgreementVersion, type AgreementVersions, agreementVersions, isVersions, versionAt } from './versions.js';
