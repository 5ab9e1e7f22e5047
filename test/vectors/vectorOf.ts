import { createHash } from 'node:crypto';
import type { Ruling } from '@cloudcti/sla';
import { FLAGS, type Flag } from '../../src/testing/flags.js';
import { flagsOf, type Json, type Operation, type Vector, type VectorFile, type VectorGroup } from '../../src/testing/Vector.js';
import { standing, type VectorAgreement } from './VectorAgreement.js';

/** A question with its answer, before it has an id. */
export interface Case {
  readonly comment: string;
  readonly rulings: readonly Ruling[];
  readonly flags: readonly Flag[];
  readonly input: Vector['input'];
  readonly expected: Vector['expected'];
}

/** What a file is about. */
export interface Topic {
  readonly topic: string;
  readonly about: string;
  readonly operation: Operation;
  readonly groups: readonly VectorGroup[];
}

/** Cases that an agreement answers; the same question is asked once. */
export function group(topic: string, operation: Operation, agreement: VectorAgreement, cases: readonly Case[]): VectorGroup {
  const json = agreement.json as unknown as VectorGroup['agreement'];
  return groupOf(topic, operation, agreement.json.name, json, cases);
}

export function groupOf(
  topic: string,
  operation: Operation,
  name: string,
  agreement: VectorGroup['agreement'],
  cases: readonly Case[],
): VectorGroup {
  const vectors = cases.map((each) => vectorOf(topic, questionOf(operation, agreement, each.input), each));
  const ids = vectors.map(({ id }) => id);
  return { name, agreement, vectors: vectors.filter(({ id }, index) => ids.indexOf(id) === index) };
}

/**
 * What an id follows from: the operation, in what the agreement differs from the standing one, and the input. Another answer, another sentence, or a
 * further field that all agreements have leaves it as it is.
 */
export function questionOf(operation: Operation, agreement: VectorGroup['agreement'], input: Vector['input']): Json {
  const { versions } = agreement as {
    readonly versions?: readonly { readonly from: string; readonly agreement: VectorGroup['agreement'] }[];
  };
  const chosen = versions?.map((version) => [version.from, changesOf(version.agreement)]) ?? changesOf(agreement);
  return [operation, chosen as Json, input];
}

function changesOf({ name: _, ...agreement }: VectorGroup['agreement']): Json {
  const always = standing.json as unknown as VectorGroup['agreement'];
  return Object.fromEntries(Object.entries(agreement).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(always[field])));
}

function vectorOf(topic: string, question: Json, { comment, rulings, flags, input, expected }: Case): Vector {
  const inOrder = Object.keys(FLAGS).filter((flag) => flags.includes(flag as Flag)) as Flag[];
  return { id: idOf(topic, question), comment, rulings, flags: inOrder, input, expected };
}

export function idOf(topic: string, question: Json): string {
  return `${topic}-${createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 8)}`;
}

/** A file's text: a vector a line, so that a change shows as the vectors that it changes. */
export function fileText({ topic, about, operation, groups }: Topic): string {
  const count = groups.reduce((sum, { vectors }) => sum + vectors.length, 0);
  const header: Omit<VectorFile, 'groups'> = { $schema: './schema.json', topic, about, operation, count, flags: flagsOf(groups) };
  const texts = groups.map(({ name, agreement, vectors }) => {
    const lines = vectors.map((vector) => JSON.stringify(vector)).join(',\n');
    return `    { "name": ${JSON.stringify(name)},\n      "agreement": ${JSON.stringify(agreement)},\n      "vectors": [\n${lines}\n    ] }`;
  });
  return `${JSON.stringify(header, undefined, 2).slice(0, -2)},\n  "groups": [\n${texts.join(',\n')}\n  ]\n}\n`;
}
