export type { Assessment, Judgement, Met, Missed, NotJudged, Paused, Running, Used } from './Assessment.js';
export { type AssessOptions, type AssessTerms, agreementsOf, assessTermsIn } from './AssessOptions.js';
export { type Assessed, assess, assessWith, reportDay, timeFromReport } from './assess.js';
export { historyIn } from './historyIn.js';
export type { Known } from './Known.js';
export { type NextInstant, nextInstant } from './nextInstant.js';
export { type OpenPromise, type OverduePromise, openPromises, type RunningPromise } from './openPromises.js';
export { type DueOptions, promisesDue } from './promisesDue.js';
