import { readFileSync } from 'node:fs';
import { Call, choiceIn, frozen, notATopic } from '../errors/index.js';
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

/**
 * The vectors of a topic: a file of `@cloudcti/sla/vectors/`, read when it is first asked for.
 *
 * Convention of ours, no clause; the vectors are about R1 to R20.
 *
 * @param topic the file's name without its ending
 * @returns the file as it stands, its agreements whole, frozen
 * @throws {SlaInputError} for what is no topic
 * @example
 * import { vectorFile } from '@cloudcti/sla/testing';
 *
 * const { operation, groups } = vectorFile('third-line');
 * operation; // => 'thirdLine'
 * groups[0].vectors[0].comment; // => 'A complete report to the third line on Fri 20 Nov 2026 16:00.'
 */
export function vectorFile(topic: VectorTopic): VectorFile {
  const call = new Call('vectorFile');
  const name = call.checked(choiceIn(call.given('topic', topic), TOPICS, () => notATopic(TOPICS)));
  const known =
    read.get(name) ?? frozen(JSON.parse(readFileSync(new URL(`./vectors/${name}.json`, import.meta.url), 'utf8')) as VectorFile);
  read.set(name, known);
  return known;
}
