import { reject } from '../errors/index.js';

/** The fields of what a caller passes, whatever they hold. */
export type UncheckedFacts<Field extends string> = { readonly [field in Field]?: unknown };

/** A caller's facts: an object with some of these fields and no others, since a misspelt one would change the answer in silence. */
export function factsIn<Field extends string>(
  input: unknown,
  fields: readonly Field[],
  fn: string,
  path: string,
  example: string,
): UncheckedFacts<Field> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return reject(fn, { code: 'wrong-type', path, received: input, problem: 'is not an object', expected: `pass one such as ${example}` });
  }
  const facts = input as Readonly<Record<string, unknown>>;
  const stray = Object.keys(facts).find((field) => !fields.some((known) => known === field) && facts[field] !== undefined);
  if (stray === undefined) return facts as UncheckedFacts<Field>;
  const received = facts[stray];
  const place = /^\w+$/.test(stray) ? stray : `${path}[${JSON.stringify(stray)}]`;
  return reject(fn, { code: 'unknown-field', path: place, received, problem: 'is not asked for', expected: `use ${fields.join(', ')}` });
}

/** A caller's yes or no; what is missing is asked for, and never taken as a no. */
export function yesOrNo(input: unknown, fn: string, path: string): boolean {
  if (typeof input === 'boolean') return input;
  const problem = input === undefined ? 'is missing' : 'is neither true nor false';
  return reject(fn, {
    code: input === undefined ? 'missing-field' : 'wrong-type',
    path,
    received: input,
    problem,
    expected: 'pass true or false',
  });
}

/** A caller's count: a whole number, zero or more. */
export function countIn(input: unknown, fn: string, path: string): number {
  if (typeof input === 'number' && Number.isSafeInteger(input) && input >= 0) return input;
  return reject(fn, {
    code: 'invalid-count',
    path,
    received: input,
    problem: 'is not a count',
    expected: 'pass a whole number, zero or more',
  });
}
