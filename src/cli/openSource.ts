import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { TicketSource } from '../tickets/index.js';
import type { Language } from '../vocabulary/index.js';
import { fileError } from './fileError.js';
import type { CliIo } from './io.js';
import { NO_PROGRESS, type ProgressBar, progressBar } from './progressBar.js';

/** A source whose bytes are counted on a progress bar as they are read. */
export interface CountedSource extends TicketSource {
  readonly progress: ProgressBar;
}

const STANDARD_INPUT: Readonly<Record<Language, string>> = { en: 'standard input', nl: 'standaardinvoer' };

/** Opens a file of tickets, or standard input for `-`; how much of a file has been read is shown where `showsProgress`. */
export async function openSource(file: string, io: CliIo, showsProgress: boolean, language: Language): Promise<CountedSource> {
  if (file === '-') return { name: STANDARD_INPUT[language], chunks: io.stdin, progress: NO_PROGRESS };
  const size = await sizeOf(file);
  const progress = showsProgress ? progressBar(io.stderr, size, language) : NO_PROGRESS;
  return { name: file, chunks: readChunks(file, progress), progress };
}

/** The size of a file in bytes; none where it is a pipe or a device. */
async function sizeOf(file: string): Promise<number> {
  const status = await stat(file).catch((error: unknown) => {
    throw fileError('read', file, error);
  });
  return status.isFile() ? status.size : 0;
}

/** Small enough that what is made of a piece is gone before it gets old: collecting it costs half. */
const CHUNK_BYTES = 64 * 1024;

async function* readChunks(file: string, progress: ProgressBar): AsyncGenerator<Buffer, void> {
  const stream = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  const failed = (error: unknown): never => {
    throw fileError('read', file, error);
  };
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  try {
    for (let next = await chunks.next().catch(failed); next.done !== true; next = await chunks.next().catch(failed)) {
      yield next.value;
      progress.advance(next.value.length);
    }
  } finally {
    stream.destroy();
  }
}
