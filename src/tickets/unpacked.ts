import { Buffer } from 'node:buffer';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { refuseOther } from './foreignFile.js';
import { compressedTwice, damaged, endsCompressed } from './messages/ofFiles.js';
import { WrongFile } from './Refusal.js';
import type { TicketSource } from './TicketSource.js';

const GZIP = [0x1f, 0x8b] as const;
/** By so many bytes a kind of file and a byte order mark are known. */
const HEAD = 4;

/**
 * The bytes of a file, in pieces, the first of them long enough to know of which kind they are; those of a compressed one (gzip) as they were before.
 *
 * @throws {WrongFile} where it is of a kind that has no tickets, or cannot be unpacked
 */
export async function* unpacked({ name, chunks }: TicketSource): AsyncGenerator<Buffer, void> {
  const bytes = withHead(chunks);
  const { value: head, done } = await bytes.next();
  if (done === true) return;
  const all = joined(head, bytes);
  yield* isGzip(head) ? checked(withHead(gunzipped(all, name)), name) : checked(all, name);
}

async function* withHead(chunks: TicketSource['chunks']): AsyncGenerator<Buffer, void> {
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    if (head === undefined) {
      yield bytes;
      continue;
    }
    head = Buffer.concat([head, bytes]);
    if (head.length < HEAD) continue;
    yield head;
    head = undefined;
  }
  if (head !== undefined && head.length > 0) yield head;
}

/** Bytes of which the first piece has been taken. */
export async function* joined(head: Buffer, rest: AsyncGenerator<Buffer, void>): AsyncGenerator<Buffer, void> {
  try {
    yield head;
    yield* rest;
  } finally {
    await rest.return();
  }
}

async function* checked(bytes: AsyncGenerator<Buffer, void>, name: string): AsyncGenerator<Buffer, void> {
  let isFirst = true;
  for await (const piece of bytes) {
    if (isFirst) {
      refuseOther(name, piece);
      if (isGzip(piece)) throw new WrongFile(compressedTwice(name));
    }
    isFirst = false;
    yield piece;
  }
}

async function* gunzipped(packed: AsyncGenerator<Buffer, void>, name: string): AsyncGenerator<Buffer, void> {
  // The error is met where the bytes are read.
  const gunzip = pipeline(Readable.from(packed, { objectMode: false }), createGunzip(), () => {});
  try {
    for await (const bytes of gunzip) yield bytes as Buffer;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'Z_BUF_ERROR') throw new WrongFile(endsCompressed(name));
    if (code.startsWith('Z_')) throw new WrongFile(damaged(name));
    throw error;
  }
}

function isGzip(head: Buffer): boolean {
  return head[0] === GZIP[0] && head[1] === GZIP[1];
}
