export { explain } from './explain.js';
export { explainText } from './explainText.js';
export type { ClockChange, ClosedReason, DueTrail, Trail, TrailStep, UndatedTrail } from './Trail.js';
export { tell } from './tell.js';
export { trailOf } from './trailOf.js';
export { undatedWord, WORDS } from './words.js';
