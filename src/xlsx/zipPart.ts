import { pipeline, Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createInflateRaw } from 'node:zlib';
import { BrokenWorkbook } from './BrokenWorkbook.js';
import { crc32 } from './crc32.js';
import type { ZipEntry } from './zipDirectory.js';

const HEADER = 0x04034b50;
const HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
const PIECE = 64 * 1024;

/** A part that is larger than this, and so many times its packed size, is no sheet: they shrink to a tenth, and to a hundredth at best. */
const HARMLESS_SIZE = 32_000_000;
const MOST_TIMES = 250;

/**
 * The text of a part of a zip file, unpacked piece by piece.
 *
 * @throws {BrokenWorkbook} where it is damaged, encrypted, packed in another way, or made to fill a computer's memory
 */
export async function* zipPart(file: Buffer, entry: ZipEntry): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let sum = 0;
  try {
    for await (const bytes of unpackedBytes(file, entry)) {
      size += bytes.length;
      if (size > HARMLESS_SIZE && size > entry.packedSize * MOST_TIMES) throw new BrokenWorkbook('too-large', entry.name);
      sum = crc32(bytes, sum);
      yield decoder.decode(bytes, { stream: true });
    }
    decoder.decode();
  } catch (error) {
    throw error instanceof BrokenWorkbook ? error : new BrokenWorkbook('damaged', entry.name);
  }
  if (size !== entry.size || sum !== entry.checkSum) throw new BrokenWorkbook('damaged', entry.name);
}

function unpackedBytes(file: Buffer, { name, isEncrypted, method, headerAt, packedSize }: ZipEntry): AsyncIterable<Buffer> {
  if (isEncrypted) throw new BrokenWorkbook('password');
  if (headerAt + HEADER_SIZE > file.length || file.readUInt32LE(headerAt) !== HEADER) throw new BrokenWorkbook('damaged', name);
  const from = headerAt + HEADER_SIZE + file.readUInt16LE(headerAt + 26) + file.readUInt16LE(headerAt + 28);
  if (from + packedSize > file.length) throw new BrokenWorkbook('cut');
  const packed = Readable.from(pieces(file.subarray(from, from + packedSize)), { objectMode: false });
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new BrokenWorkbook('packing', name);
  // The error is met where the bytes are read.
  return pipeline(packed, createInflateRaw({ chunkSize: PIECE }), () => {});
}

function* pieces(bytes: Buffer): Generator<Buffer, void> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
