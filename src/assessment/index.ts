export type { Assessment, Judgement, Met, Missed, NotJudged, Paused, Running, Used } from './Assessment.js';
export { type AssessOptions, assess, assessWith, type Judge, judgeIn, reportDay, timeFromReport } from './assess.js';
