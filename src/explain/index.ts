export { explain } from './explain.js';
export { explainText } from './explainText.js';
export type { ClockChange, ClosedReason, DueTrail, Ruling, Trail, TrailStep, UndatedTrail } from './Trail.js';
export type { Language } from './words.js';
