export { explain } from './explain.js';
export { explainParts } from './explainParts.js';
export { explainText } from './explainText.js';
export type { ClosedReason, ZoneOffset } from './PlainTrail.js';
export { partsOf } from './partsOf.js';
export type { ClockChange, DueTrail, Trail, TrailStep, UndatedTrail } from './Trail.js';
export { type TrailParts, textOf } from './TrailParts.js';
export { trailOf } from './trailOf.js';
