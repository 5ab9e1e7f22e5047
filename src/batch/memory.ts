import type { NumberArray } from './Column.js';

const typedArray = Object.getPrototypeOf(Float64Array.prototype);

/** What a typed array is by its own getters: whatever realm it comes from, and whatever it says of itself. */
function getterOf(name: PropertyKey): (value: unknown) => unknown {
  const { get } = Object.getOwnPropertyDescriptor(typedArray, name) as PropertyDescriptor;
  return (value) => get?.call(value);
}

const tagOf = /* @__PURE__ */ getterOf(Symbol.toStringTag);
const lengthOf = /* @__PURE__ */ getterOf('length') as (value: NumberArray) => number;
const bufferOf = /* @__PURE__ */ getterOf('buffer') as (value: NumberArray) => ArrayBufferLike;
const byteOffsetOf = /* @__PURE__ */ getterOf('byteOffset') as (value: NumberArray) => number;
const byteLengthOf = /* @__PURE__ */ getterOf('byteLength') as (value: NumberArray) => number;

/** A stretch of memory; a typed array is one. */
export type Stretch = Pick<Uint8Array, 'buffer' | 'byteOffset' | 'byteLength'>;

/** One of a typed array, and how many numbers of what kind stand in it. */
export interface Memory extends Stretch {
  readonly kind: string;
  readonly count: number;
  /** Whether its buffer was transferred, or has shrunk: the count is 0 then, as if there were no rows. */
  readonly isGone: boolean;
}

/** The memory of a typed array; `undefined` for anything else. Never throws. */
export function memoryOf(value: unknown): Memory | undefined {
  const kind = tagOf(value);
  if (typeof kind !== 'string') return undefined;
  const numbers = value as NumberArray;
  return {
    kind,
    count: lengthOf(numbers),
    buffer: bufferOf(numbers),
    byteOffset: byteOffsetOf(numbers),
    byteLength: byteLengthOf(numbers),
    isGone: isGone(numbers),
  };
}

function isGone(numbers: NumberArray): boolean {
  try {
    // Its methods refuse one without memory, of which its getters say nothing.
    typedArray.keys.call(numbers);
    return false;
  } catch {
    return true;
  }
}

const VIEWS = { Float64Array, Int32Array, Uint32Array, Int16Array, Uint16Array, Int8Array, Uint8Array, BigInt64Array } as const;

/** The kinds of numbers that columns are read of. */
export function isReadable(kind: string): kind is keyof typeof VIEWS {
  return Object.hasOwn(VIEWS, kind);
}

/** A typed array over the same memory that is nothing else: no class of a caller's has a word in what is read or written. */
export function viewOf<Kind extends keyof typeof VIEWS>(
  kind: Kind,
  { buffer, byteOffset, count }: Memory,
): InstanceType<(typeof VIEWS)[Kind]> {
  return new VIEWS[kind](buffer as ArrayBuffer, byteOffset, count) as InstanceType<(typeof VIEWS)[Kind]>;
}

/** Whether two stretches have a byte in common. Two shared buffers over one memory look like two. */
export function overlap(one: Stretch, other: Stretch): boolean {
  if (one.buffer !== other.buffer) return false;
  return one.byteOffset < other.byteOffset + other.byteLength && other.byteOffset < one.byteOffset + one.byteLength;
}

/** Whether a machine writes the lowest byte of a number first, as nearly all do. */
export const LOW_BYTE_FIRST = /* @__PURE__ */ new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
