import { readFileSync } from 'node:fs';
import type { VectorFile } from './Vector.js';

/** The topics of the vectors, each a file of `@cloudcti/sla/vectors/`. */
export const TOPICS = [
  'instants',
  'working-days',
  'support-hours',
  'support-time',
  'deadlines',
  'pauses',
  'third-line',
  'contact',
  'maintenance',
  'severity',
  'evidence',
  'assessments',
  'priority-changes',
  'reopenings',
  'versions',
  'attainment',
] as const;

/** One of them. */
export type VectorTopic = (typeof TOPICS)[number];

const read = new Map<VectorTopic, VectorFile>();

/** The vectors of a topic; the file is read when it is first asked for. */
export function vectorFile(topic: VectorTopic): VectorFile {
  const known = read.get(topic) ?? (JSON.parse(readFileSync(new URL(`./vectors/${topic}.json`, import.meta.url), 'utf8')) as VectorFile);
  read.set(topic, known);
  return known;
}
