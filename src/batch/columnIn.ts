import {
  type Given,
  hasField,
  hasNoMemory,
  isLeftOut,
  isList,
  manyChunks,
  notABitmap,
  notAColumn,
  notALengthWithin,
  notMilliseconds,
  notPlainNumbers,
} from '../errors/index.js';
import { type ColumnReader, readerOf, type Validity } from './ColumnReader.js';
import { LOW_BYTE_FIRST, type Memory, memoryOf } from './memory.js';
import { holdsNoNumbers, otherUnit } from './otherUnit.js';

const SHAPES = ['values', 'data', 'items'];

/** Whether a value is meant as a column, and not as something that has columns. */
export function isColumn(given: Given): boolean {
  return memoryOf(given.received) !== undefined || SHAPES.some((name) => hasField(given, name));
}

/** A caller's column, by its shape; each of its parts is read once. */
export function columnIn(given: Given): ColumnReader | undefined {
  const memory = memoryOf(given.received);
  if (memory !== undefined) return reader(given, memory, memory.count);
  if (hasField(given, 'items')) return duckDbIn(given);
  const chunks = given.field('data');
  if (!isList(chunks)) return chunkIn(given);
  const length = given.looked(() => (chunks.received as readonly unknown[]).length);
  return length === 1 ? chunkIn(chunks.entry(0)) : given.refuse(manyChunks(length));
}

/** Apache Arrow's layout of a chunk. */
function chunkIn(given: Given): ColumnReader | undefined {
  const values = memoryOf(given.field('values').received);
  if (values === undefined) return given.refuse(notAColumn());
  // Several numbers a row, or places in a dictionary, are no numbers of rows.
  if ((given.field('stride').received ?? 1) !== 1 || !isLeftOut(given.field('dictionary'))) return given.refuse(notPlainNumbers());
  if (holdsNoNumbers(given, values.kind)) return given.refuse(notAColumn());
  const unit = otherUnit(given, 'arrow');
  if (unit !== undefined) return given.refuse(notMilliseconds(unit));
  const [length, bitmap, offset] = [given.field('length'), given.field('nullBitmap'), given.field('offset')];
  const bits = memoryOf(bitmap.received);
  // Where Arrow counts nothing that is not there, it does not look at the bits either.
  const isWhole = isLeftOut(bitmap) || bits?.count === 0 || given.field('nullCount').received === 0;
  if (!isWhole && bits?.kind !== 'Uint8Array') return bitmap.refuse(notABitmap());
  if (bits?.isGone) return bitmap.refuse(hasNoMemory());
  const count = isLeftOut(length) ? values.count : length.received;
  return reader(given, values, count, isWhole || bits === undefined ? undefined : validityOf(bits, offset, 0));
}

/** DuckDB's: values, and words of 64 bits for what is there. */
function duckDbIn(given: Given): ColumnReader | undefined {
  const [items, validity] = [memoryOf(given.field('items').received), given.field('validity')];
  if (items === undefined) return given.refuse(notAColumn());
  const unit = otherUnit(given, 'duckdb');
  if (unit !== undefined) return given.refuse(notMilliseconds(unit));
  const [words, offset] = [validity.field('data'), validity.field('offset')];
  if (isLeftOut(words)) return reader(given, items, items.count);
  const bits = memoryOf(words.received);
  if (bits?.kind !== 'BigUint64Array') return given.refuse(notAColumn());
  if (bits.isGone) return words.refuse(hasNoMemory());
  return reader(given, items, items.count, validityOf(bits, offset, LOW_BYTE_FIRST ? 0 : 7));
}

function validityOf({ buffer, byteOffset, byteLength }: Memory, offset: Given, swap: Validity['swap']): Validity {
  return { bytes: new Uint8Array(buffer, byteOffset, byteLength), offset: (offset.received ?? 0) as number, swap };
}

/** What reads some memory; more rows than there are values or bits are refused. */
function reader(given: Given, memory: Memory, count: unknown, validity?: Validity): ColumnReader | undefined {
  if (memory.isGone) return given.refuse(hasNoMemory());
  if (!isCount(count) || count > memory.count) return given.refuse(notALengthWithin(memory.count));
  if (validity !== undefined && (!isCount(validity.offset) || (validity.offset + count) / 8 > validity.bytes.length)) {
    return given.refuse(notABitmap());
  }
  return readerOf(memory, count, validity) ?? given.refuse(notAColumn());
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
