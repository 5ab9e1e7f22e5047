import { BrokenWorkbook } from './BrokenWorkbook.js';

/** Where a part of a zip file lies, and how it is packed. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 where it is stored as it is, 8 where it is deflated. */
  readonly method: number;
  readonly checkSum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins, before its bytes. */
  readonly headerAt: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LONG_SIZES = 1;
/** Says that a number is too long for its place and stands among the extra fields. */
const ELSEWHERE = 0xffffffff;

/** The parts of a zip file by their names, from the directory at its end (APPNOTE 4.3.12). */
export function zipDirectory(file: Buffer): ReadonlyMap<string, ZipEntry> {
  const end = endOf(file);
  const parts = new Map<string, ZipEntry>();
  let at = file.readUInt32LE(end + 16);
  const count = file.readUInt16LE(end + 10);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > file.length || file.readUInt32LE(at) !== ENTRY) throw new BrokenWorkbook('cut');
    const entry = entryAt(file, at);
    parts.set(entry.name, entry);
    at += ENTRY_SIZE + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

/** Where the record lies that ends the directory: before a comment, if there is one. */
function endOf(file: Buffer): number {
  for (let at = file.length - END_SIZE; at >= Math.max(0, file.length - END_SIZE - LONGEST_COMMENT); at -= 1) {
    if (file.readUInt32LE(at) === END && at + END_SIZE + file.readUInt16LE(at + 20) <= file.length) return at;
  }
  throw new BrokenWorkbook('cut');
}

function entryAt(file: Buffer, at: number): ZipEntry {
  const nameEnd = at + ENTRY_SIZE + file.readUInt16LE(at + 28);
  const extra = file.subarray(nameEnd, nameEnd + file.readUInt16LE(at + 30));
  const long = longNumbers(extra);
  // They stand there in this order, and only those that are too long.
  const number = (place: number) =>
    file.readUInt32LE(at + place) === ELSEWHERE ? (long.shift() ?? ELSEWHERE) : file.readUInt32LE(at + place);
  const size = number(24);
  const packedSize = number(20);
  return {
    // Windows' programs have written the other slash.
    name: file.toString('utf8', at + ENTRY_SIZE, nameEnd).replaceAll('\\', '/'),
    isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
    method: file.readUInt16LE(at + 10),
    checkSum: file.readUInt32LE(at + 16),
    ...{ packedSize, size, headerAt: number(42) },
  };
}

/** The numbers of an entry that are too long for their places (zip64). */
function longNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== LONG_SIZES) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    return Array.from({ length: Math.floor(field.length / 8) }, (_, index) => Number(field.readBigUInt64LE(index * 8)));
  }
  return [];
}
