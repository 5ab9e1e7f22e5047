export type { BestEffort, Deadline, DueDeadline, ToBeDetermined } from './Deadline.js';
export { type Deadlines, deadlines } from './deadlines.js';
export type { ReportedIncident } from './incidentInput.js';
export { mttrDeadline } from './mttrDeadline.js';
export { responseDeadline } from './responseDeadline.js';
export { slaClock } from './slaClock.js';
export { type ContactedIncident, updateDeadline } from './updateDeadline.js';
