import type { Ruling } from '../agreement/index.js';
import { FLAGS, type Flag } from './flags.js';

/** What vectors ask. Each is a function that an implementation may have. */
export const OPERATIONS = [
  'instant',
  'workingDay',
  'insideSupportHours',
  'supportTime',
  'deadlines',
  'thirdLine',
  'contact',
  'maintenance',
  'severity',
  'history',
  'assess',
  'attainment',
] as const;

/** One of them. */
export type Operation = (typeof OPERATIONS)[number];

/** Plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A question with its answer. */
export interface Vector {
  /** Follows from the question: the same one has the same id for ever, and no other has it. */
  readonly id: string;
  /** What is asked, in a sentence. */
  readonly comment: string;
  /** The rulings that decide. */
  readonly rulings: readonly Ruling[];
  /** What makes it hard; the file's header says what kind of mistake each one catches. */
  readonly flags: readonly Flag[];
  readonly input: { readonly [name: string]: Json };
  /** Compared field by field: instants as instants, whatever their offset; what stands here and not in an answer is a mistake. */
  readonly expected: { readonly [name: string]: Json };
}

/** Vectors that are answered by one agreement. */
export interface VectorGroup {
  readonly name: string;
  /** Whole, so that no default needs to be known; `agreementFrom` reads it, or `agreementVersionsFrom` where it has `versions` (R17). */
  readonly agreement: { readonly [name: string]: Json };
  readonly vectors: readonly Vector[];
}

/** A file of vectors; `schema.json` beside it describes it. */
export interface VectorFile {
  readonly $schema: './schema.json';
  readonly topic: string;
  readonly about: string;
  readonly operation: Operation;
  readonly count: number;
  /** Those of its vectors, each with the kind of mistake that it catches. */
  readonly flags: { readonly [flag in Flag]?: string };
  readonly groups: readonly VectorGroup[];
}

/** The flags that some vectors have, with what each of them catches, in the order of `FLAGS`. */
export function flagsOf(groups: readonly VectorGroup[]): VectorFile['flags'] {
  const used = new Set(groups.flatMap(({ vectors }) => vectors.flatMap(({ flags }) => flags)));
  return Object.fromEntries(Object.entries(FLAGS).filter(([flag]) => used.has(flag as Flag)));
}
