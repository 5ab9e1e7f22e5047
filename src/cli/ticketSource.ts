import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type CliIo, errorCode } from './io.js';
import { WrongUse } from './WrongUse.js';

/** Where tickets are read from. */
export interface TicketSource {
  /** As messages call it. */
  readonly name: string;
  /** The size in bytes where it is known beforehand. */
  readonly size: number | undefined;
  readonly chunks: AsyncIterable<Buffer | string>;
}

const CHUNK_BYTES = 256 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder; pass a file',
  ENOTDIR: 'there is no such file',
  EACCES: 'you may not read or write it',
  EPERM: 'you may not read or write it',
  ENOSPC: 'the disk is full',
};

/** Opens a file of tickets, or standard input for `-`. */
export async function ticketSource(file: string, { stdin }: CliIo): Promise<TicketSource> {
  if (file === '-') return { name: 'standard input', size: undefined, chunks: stdin };
  try {
    const status = await stat(file);
    const chunks = readChunks(file);
    return { name: file, size: status.isFile() ? status.size : undefined, chunks };
  } catch (error) {
    throw fileError('read', file, error);
  }
}

async function* readChunks(file: string): AsyncGenerator<Buffer, void> {
  const stream = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  const failed = (error: unknown): never => {
    throw fileError('read', file, error);
  };
  const chunks = stream[Symbol.asyncIterator]();
  try {
    for (let next = await chunks.next().catch(failed); next.done !== true; next = await chunks.next().catch(failed)) yield next.value;
  } finally {
    stream.destroy();
  }
}

/** What to tell of a file that cannot be read or written. */
export function fileError(act: 'read' | 'write', file: string, error: unknown): WrongUse {
  const code = errorCode(error);
  return new WrongUse(`cannot ${act} ${file}: ${REASONS[code] ?? (code === '' ? String(error) : code)}`);
}
