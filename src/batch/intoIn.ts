import { type Given, hasFields, hasNoMemory, isLeftOut, notAnAnswer, notAnswers, otherLength, sharesMemory } from '../errors/index.js';
import { memoryOf, overlap, type Stretch, viewOf } from './memory.js';

type AnswerArray = { readonly Float64Array: Float64Array; readonly Uint8Array: Uint8Array };

/** The columns of an answer by name, and what each holds. */
export type AnswerKinds = Readonly<Record<string, keyof AnswerArray>>;

/** Columns that answers are written to. */
export type Answers<Kinds extends AnswerKinds> = { readonly [name in keyof Kinds]: AnswerArray[Kinds[name]] };

/** What a caller gets, and what is written to: the same memory. */
export interface Into<Kinds extends AnswerKinds> {
  readonly returned: Answers<Kinds>;
  readonly written: Answers<Kinds>;
}

/**
 * Where answers go: to a caller's columns, or to new ones. Answers are written while columns are read, so that none may lie over another, or over
 * what is read; nothing is written before all is known to be right.
 *
 * @param read the memory that is read
 */
export function intoIn<Kinds extends AnswerKinds>(
  given: Given,
  kinds: Kinds,
  count: number,
  read: readonly Stretch[],
): Into<Kinds> | undefined {
  const names = Object.keys(kinds);
  if (isLeftOut(given)) {
    const made = Object.freeze(columns<Kinds>(names.map((name) => [name, newArray(kinds[name], count)])));
    return { returned: made, written: made };
  }
  if (!hasFields(given, names, notAnswers)) return undefined;
  const taken = [...read];
  const written = names.map((name) => [name, writtenTo(given.field(name), kinds[name], count, taken)] as const);
  return { returned: given.received as Answers<Kinds>, written: columns<Kinds>(written) };
}

function columns<Kinds extends AnswerKinds>(named: readonly (readonly [name: string, array: unknown])[]): Answers<Kinds> {
  return Object.fromEntries(named) as Answers<Kinds>;
}

function newArray(kind: keyof AnswerArray | undefined, count: number): Float64Array | Uint8Array {
  return kind === 'Uint8Array' ? new Uint8Array(count) : new Float64Array(count);
}

/** A caller's column, as what is written to: as long as the rows, and in memory that nothing else has. */
function writtenTo(
  given: Given,
  kind: keyof AnswerArray = 'Float64Array',
  count: number,
  taken: Stretch[],
): Float64Array | Uint8Array | undefined {
  const memory = memoryOf(given.received);
  if (memory?.kind !== kind) return given.refuse(notAnAnswer(kind));
  if (memory.isGone) return given.refuse(hasNoMemory());
  if (memory.count !== count) return given.holding(memory.count).refuse(otherLength(count));
  if (taken.some((other) => overlap(memory, other))) return given.refuse(sharesMemory());
  taken.push(memory);
  return viewOf(kind, memory);
}
