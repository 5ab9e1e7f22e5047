import { describe, expect, test } from 'vitest';
import { attack, type Target } from './fuzz/attack.js';
import type { Callable } from './fuzz/shapes.js';

// Faults planted in a small library: the attack must find each, or it would find none.

class Refusal extends Error {}

/** A function of a list of names, which answers how many there are, or does what is planted. */
function planted(fn: (names: string[]) => unknown, others: Partial<Target> = {}): Target {
  const list = {
    kind: 'fields',
    fields: [{ name: 'names', isOptional: false, shape: { kind: 'list', entry: { kind: 'text', name: 'name' } } }],
  } as const;
  const callable: Callable = { name: 'fn', takes: [list], optionalFrom: 1, returns: '', throwsNever: false, methods: [] };
  const checked = (input?: { names?: unknown }) => {
    let names: unknown;
    try {
      names = input?.names;
      if (!Array.isArray(names) || names.length > 10_000 || ![...names].every((name) => typeof name === 'string'))
        throw new Refusal('names');
    } catch {
      throw new Refusal('names');
    }
    return fn(names);
  };
  return {
    callables: [callable],
    functions: { fn: checked },
    makers: {},
    isDocumented: (error) => error instanceof Refusal,
    control: () => 'as ever',
    ...others,
  };
}

const attacked = (target: Target) => () => attack(target, 400, 1);

describe('the attack', () => {
  test('finds nothing where nothing is wrong', () => {
    const [found] = attacked(planted((names) => Object.freeze({ count: names.length })))();
    expect(found?.answers).toBeGreaterThan(50);
    expect(found?.refusals).toBeGreaterThan(50);
  });

  test('finds another error than the documented one', () =>
    expect(attacked(planted((names) => (names[7] as string).length))).toThrow(/FUZZ_SEED=1/));

  test('finds an answer that keeps what it was given', () =>
    expect(
      attacked(
        planted((names) =>
          Object.freeze({
            get names() {
              return names.join();
            },
            count: 1,
          }),
        ),
      ),
    ).toThrow('keeps what it was given'));

  test('finds what is changed in the input, or frozen', () => {
    expect(attacked(planted((names) => names.sort().length + names.push('x')))).toThrow('changed or froze');
    expect(attacked(planted((names) => Object.freeze(names).length))).toThrow('changed or froze');
  });

  test('finds a leak: a call that changes the answers to others', () => {
    let known = 0;
    const leaking = planted((names) => (known += names.length), { control: () => `${known}` });
    expect(attacked(leaking)).toThrow('changed the answer to another question');
  });

  test('finds an answer that can be changed, and a number that is none', () => {
    expect(attacked(planted((names) => ({ count: names.length })))).toThrow('is not frozen');
    expect(attacked(planted((names) => names.length / 0))).toThrow('the answer is');
  });

  test('finds a loop within a loop', () => {
    const walks = (names: string[]) =>
      names.filter((name) => names.some((other) => other.startsWith(`${name}!`) || other.endsWith(`!${name}`))).length;
    expect(attacked(planted(walks))).toThrow('of the processor for one call');
  });

  test('finds an error of what throws never', () => {
    const target = planted(() => 1);
    expect(attacked({ ...target, callables: target.callables.map((callable) => ({ ...callable, throwsNever: true })) })).toThrow('names');
  });
});
