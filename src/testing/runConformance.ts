import {
  Call,
  type Given,
  hasFields,
  isLeftOut,
  notAFunction,
  notAnImplementation,
  notATestFunction,
  notOptions,
} from '../errors/index.js';
import { type Difference, differences } from './differences.js';
import type { Implementation, Questions } from './Question.js';
import { OPERATIONS, type Operation, type Vector, type VectorFile, type VectorGroup } from './Vector.js';
import { TOPICS, vectorFile } from './vectorFiles.js';

/** How vectors are run. */
export interface ConformanceOptions {
  /** Registers a test, as `test` of Vitest, Jest and `node:test` do. */
  readonly test: (name: string, run: () => Promise<void>) => unknown;
  /** Which vectors are run; all whose operation the implementation has by default. */
  readonly only?: ((vector: Vector, group: VectorGroup, file: VectorFile) => boolean) | null;
}

/**
 * Registers a test for each vector that an implementation can answer: `test` is called with a name and a function that throws where the answer is another one.
 *
 * Convention of ours, no clause; the vectors are about R1 to R20. They are read from the package's files, which needs Node, Bun or Deno.
 *
 * @param implementation functions by operation, any of them; each gets a question and the agreement that answers it
 * @param options `test` of the test runner; `only` to choose vectors, for example by their flags or their group
 * @returns how many tests were registered
 * @throws {SlaInputError} where there is no function in it that any vector asks for, and for one that none does
 * @example
 * import { agreementFrom, slaClock } from '@cloudcti/sla';
 * import { runConformance } from '@cloudcti/sla/testing';
 *
 * // `test` is that of your test runner.
 * const test = (name: string, run: () => Promise<void>) => undefined;
 * const workingDay = ({ date }: { date: string }, agreement: object) => ({ workingDay: slaClock(agreementFrom(agreement)).isWorkingDay(date) });
 * runConformance({ workingDay }, { test, only: (vector) => vector.flags.includes('ordinary-day') }) > 10; // => true
 */
export function runConformance(implementation: Implementation, options: ConformanceOptions): number {
  const { answers, test, only } = checked(implementation, options);
  let registered = 0;
  for (const { answer, vector, group, file } of asked(answers)) {
    if (only && !only(vector, group, file)) continue;
    registered++;
    test(`${vector.id}: ${vector.comment}`, () => check(answer, vector, group, file));
  }
  return registered;
}

const OPTIONS: readonly string[] = ['test', 'only'];

function checked(implementation: Implementation, options: ConformanceOptions): ConformanceOptions & { readonly answers: Answers } {
  const call = new Call('runConformance');
  const given = call.object('implementation', implementation);
  const mistake = () => notAnImplementation(OPERATIONS);
  const isRead = hasFields(given, OPERATIONS, mistake);
  const answers = new Map(OPERATIONS.map((operation) => [operation, given.field(operation)]));
  for (const answer of answers.values()) if (!isLeftOut(answer) && typeof answer.received !== 'function') answer.refuse(notAFunction());
  if (isRead && [...answers.values()].every(isLeftOut)) given.refuse(mistake());
  const asked = call.given('options', options);
  if (!hasFields(asked, OPTIONS, () => notOptions('{ test }'))) call.checked(undefined);
  const [test, only] = [asked.field('test'), asked.field('only')];
  if (typeof test.received !== 'function') test.refuse(notATestFunction());
  if (!isLeftOut(only) && typeof only.received !== 'function') only.refuse(notAFunction());
  return call.checked({ answers, test: test.received, only: only.received ?? null }) as ConformanceOptions & { readonly answers: Answers };
}

/** What a caller passed for each operation. */
type Answers = ReadonlyMap<Operation, Given>;

/** The vectors that an implementation can answer, in the order of the files. */
function asked(answers: Answers) {
  return TOPICS.map(vectorFile).flatMap((file) => {
    const answer = answers.get(file.operation)?.received as Answer | undefined;
    if (!answer) return [];
    return file.groups.flatMap((group) => group.vectors.map((vector) => ({ answer, vector, group, file })));
  });
}

type Answer = (question: Questions[keyof Questions], agreement: VectorGroup['agreement']) => unknown;

async function check(answer: Answer, vector: Vector, group: VectorGroup, file: VectorFile): Promise<void> {
  const received = await answer(vector.input as unknown as Questions[keyof Questions], group.agreement);
  const found = differences(vector.expected, received);
  if (found.length > 0) throw new Error(failure(vector, group, file, found));
}

/** What a developer needs to find the mistake. */
function failure(vector: Vector, group: VectorGroup, file: VectorFile, found: readonly Difference[]): string {
  const caught = vector.flags.map((flag) => `  ${flag}: ${file.flags[flag]}`);
  return [
    `${vector.id} (${vector.rulings.join(', ')}): ${vector.comment}`,
    `by ${group.name}, asked for ${file.operation} of ${JSON.stringify(vector.input)}`,
    ...found.map(({ path, expected, received }) => `  ${path}: expected ${shown(expected)}, received ${shown(received)}`),
    ...(caught.length === 0 ? [] : ['What it is to catch:', ...caught]),
  ].join('\n');
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
