import type { NumberArray } from './Column.js';
import { isReadable, LOW_BYTE_FIRST, type Memory, type Stretch, viewOf } from './memory.js';

/** Which rows of a column are there: a bit a row. */
export interface Validity {
  readonly bytes: Uint8Array;
  readonly offset: number;
  /** Which byte of eight has the first bits: the last one where words of 64 bits stand highest byte first. */
  readonly swap: 0 | 7;
}

const TWO_TO_32 = 4_294_967_296;

/** Reads a column a block at a time into numbers, NaN where a value is not there. */
export class ColumnReader {
  readonly count: number;
  private readonly memory: Memory;
  private readonly values: NumberArray;
  private readonly validity: Validity | undefined;

  constructor(values: NumberArray, memory: Memory, count: number, validity: Validity | undefined) {
    this.values = values;
    this.memory = memory;
    this.count = count;
    this.validity = validity;
  }

  /** The memory that is read. */
  get stretches(): readonly Stretch[] {
    return this.validity === undefined ? [this.memory] : [this.memory, this.validity.bytes];
  }

  /** The rows from one on, as many as `rows` says, to the beginning of a block. */
  read(first: number, rows: number, block: Float64Array): void {
    const { values, validity, memory } = this;
    if (memory.kind === 'BigInt64Array') copyHalves(values as Int32Array, first, rows, block);
    else if (memory.kind === 'Float64Array') block.set((values as Float64Array).subarray(first, first + rows));
    else copyIntegers(values as Int32Array, first, rows, block);
    if (validity !== undefined) leaveOut(validity, first, rows, block);
  }

  /** The same of small whole numbers, where they stand in bytes and all are there; whether they do. */
  readBytes(first: number, rows: number, block: Uint8Array): boolean {
    if (this.memory.kind !== 'Uint8Array' || this.validity !== undefined) return false;
    block.set((this.values as Uint8Array).subarray(first, first + rows));
    return true;
  }
}

/** What reads some memory; nothing where no numbers stand in it. Numbers of 64 bits are read as halves: a bigint for each row would cost more than its deadlines. */
export function readerOf(memory: Memory, count: number, validity?: Validity): ColumnReader | undefined {
  const { kind } = memory;
  if (!isReadable(kind)) return undefined;
  const values = kind === 'BigInt64Array' ? viewOf('Int32Array', { ...memory, count: memory.count * 2 }) : viewOf(kind, memory);
  return new ColumnReader(values, memory, count, validity);
}

// A loop for each layout: one that met them all would be compiled for none.

function copyIntegers(values: Int32Array, first: number, rows: number, block: Float64Array): void {
  for (let row = 0; row < rows; row++) block[row] = values[first + row] as number;
}

/** Exact as far as a number is, and that is further than any instant. */
function copyHalves(halves: Int32Array, first: number, rows: number, block: Float64Array): void {
  const [lower, upper] = LOW_BYTE_FIRST ? [0, 1] : [1, 0];
  for (let row = 0; row < rows; row++) {
    const place = 2 * (first + row);
    block[row] = (halves[place + upper] as number) * TWO_TO_32 + ((halves[place + lower] as number) >>> 0);
  }
}

function leaveOut({ bytes, offset, swap }: Validity, first: number, rows: number, block: Float64Array): void {
  for (let row = 0; row < rows; row++) {
    const bit = offset + first + row;
    const byte = bytes[Math.floor(bit / 8) ^ swap] as number;
    if (((byte >> (bit & 7)) & 1) === 0) block[row] = Number.NaN;
  }
}
