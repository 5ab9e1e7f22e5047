export type {
  Agreement,
  AgreementCalendar,
  AgreementChanges,
  Kpi,
  KpiChanges,
  KpiRow,
  Maintenance,
  Priority,
  Procedure,
  Severity,
  SupportLevel,
  WorkingDayReading,
} from './Agreement.js';
export type { Clause, Stated } from './clause.js';
export { cloudctiSla } from './cloudctiSla.js';
export { agreementIn, calendarOf, defineAgreement, PRIORITIES } from './defineAgreement.js';
export { type PerformanceTarget, type PerformanceTargetInput, type Target, type TargetInput, targetMs } from './target.js';
