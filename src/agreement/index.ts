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
export { AGREEMENT_ZONE, deadlineTerms, SUPPORT_DAY } from './deadlineTerms.js';
export { defineAgreement } from './defineAgreement.js';
export type { ChosenField } from './fields.js';
export { isStandingTarget } from './isStandingTarget.js';
export { jsonIn } from './jsonText.js';
export { maintenanceCalendar } from './maintenanceCalendar.js';
export { SUPPORT_HOURS } from './readAgreement.js';
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
export { standingTerms } from './standingTerms.js';
export {
  MOST_DAYS,
  type PerformanceTarget,
  type PerformanceTargetInput,
  SHARE_UNIT,
  TARGET_CLAUSE,
  TARGET_UNITS,
  type Target,
  type TargetInput,
  targetMs,
  UNDATED_TARGETS,
} from './target.js';
export { type AgreementVersion, type AgreementVersions, agreementVersions, isVersions, versionAt } from './versions.js';
export { MAINTENANCE_TIMES, WHOLE_PLACES } from './wholeAgreement.js';
