export {
  type CountedTarget,
  type CountedTargets,
  type CountingRule,
  type CountingTerms,
  countedTargets,
  type DatedRule,
  isUndated,
  type ThirdLineTarget,
  targetRule,
} from './countingRule.js';
export { type BestEffort, type Deadline, type DueDeadline, promisedOf, type ToBeDetermined } from './Deadline.js';
export { deadlineFrom, deadlineIn } from './deadlineFrom.js';
export { deadlineOf } from './deadlineOf.js';
export { type Deadlines, deadlines } from './deadlines.js';
export { priorityIn, type ReportedIncident } from './incidentInput.js';
export { anyInstantOf } from './instantOf.js';
export { mttrDeadline } from './mttrDeadline.js';
export type { PausedPart, PausedTime } from './PausedTime.js';
export { type KpiPromise, kpiPromise, type Promised } from './Promised.js';
export { pausedParts } from './pausedParts.js';
export type { Pause } from './pauses.js';
export { movedBy, pausedBefore, pausesOn, pausesUntil, pausesWithin } from './pausesOn.js';
export { responseDeadline } from './responseDeadline.js';
export { countsFrom, ruleReached } from './ruleReached.js';
export { ruleSource } from './ruleSource.js';
export { slaClock } from './slaClock.js';
export { type TimedAgreement, timedAgreement } from './TimedAgreement.js';
export { type ThirdLineReport, thirdLineResponseDeadline } from './thirdLineResponseDeadline.js';
export { type ContactedIncident, updateDeadline } from './updateDeadline.js';
export type { MadeFrom } from './WrittenDeadline.js';
