export { aTicket } from './builder/aTicket.js';
export type { TicketBuilder } from './builder/TicketBuilder.js';
export type { TicketRow } from './builder/TicketRow.js';
export type { LaterBy, TicketTime } from './builder/timeIn.js';
export { FLAGS, type Flag } from './flags.js';
export type { Implementation, Questions } from './Question.js';
export { type ConformanceOptions, runConformance } from './runConformance.js';
export type { Json, Operation, Vector, VectorFile, VectorGroup } from './Vector.js';
export { type VectorTopic, vectorFile } from './vectorFiles.js';
