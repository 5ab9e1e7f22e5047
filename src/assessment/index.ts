export type { Assessment, Judgement, Met, Missed, NotJudged, Paused, Running, Used } from './Assessment.js';
export { type AssessOptions, type AssessTerms, assessTermsIn } from './AssessOptions.js';
export { assess, assessWith, reportDay, timeFromReport } from './assess.js';
