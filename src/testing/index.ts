export { FLAGS, type Flag } from './flags.js';
export type { Implementation, Questions } from './Question.js';
export { type ConformanceOptions, runConformance } from './runConformance.js';
export type { Json, Operation, Vector, VectorFile, VectorGroup } from './Vector.js';
export { type VectorTopic, vectorFile } from './vectorFiles.js';
