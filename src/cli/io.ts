import type { Readable, Writable } from 'node:stream';
import { visibleText } from '../errors/index.js';
import type { EpochMs } from '../time/index.js';
import { outputFails } from './messages.js';
import { errorCode, isReaderGone } from './systemError.js';
import { WrongUse } from './WrongUse.js';

/** Where a command reads and writes: the process's own streams, or a test's. */
export interface CliIo {
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly fd?: number };
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  /** What the clock says: asked only where an option says `now`. */
  readonly now: () => EpochMs;
}

/** A stream that may be a terminal. */
export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly fd?: number };

/** Writes an answer to standard output. A terminal obeys nothing that stands in it. */
export async function answer({ stdout }: CliIo, text: string): Promise<void> {
  await writeText(stdout, stdout.isTTY === true ? visibleText(text) : text).catch((error: unknown) => {
    throw isReaderGone(error) ? error : new WrongUse(outputFails(errorCode(error) || String(error)));
  });
}

/** Says something on standard error. Where nobody reads that any more, it is not said, and all else goes on. */
export async function say({ stderr }: CliIo, text: string): Promise<void> {
  await writeText(stderr, visibleText(text)).catch((error: unknown) => {
    if (!isReaderGone(error)) throw error;
  });
}

/** Writes text and waits until the stream has taken it, so that a slow reader slows the command down and memory stays flat. */
function writeText(stream: Writable, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
