import { createWriteStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { fileError } from './fileError.js';
import { type CliIo, writeText } from './io.js';
import { WrongUse } from './WrongUse.js';

/** Where rows are written to. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the file to write, or standard output where none is named. */
export async function openOutput(
  { file, output }: { readonly file: string; readonly output: string | undefined },
  { stdout }: CliIo,
): Promise<Output> {
  if (output === undefined) return { write: (text) => writeText(stdout, text), close: () => Promise.resolve() };
  if (file !== '-' && (await samePlace(file, output))) {
    throw new WrongUse(`--output: ${output} is the file that is read; name another one`);
  }
  const stream = createWriteStream(output);
  // The error is met where the text is written.
  stream.on('error', () => {});
  const failed = (error: unknown): never => {
    throw fileError('write', output, error);
  };
  return {
    write: (text) => writeText(stream, text).catch(failed),
    close: () => finished(stream.end(), { readable: false }).catch(failed),
  };
}

async function samePlace(one: string, other: string): Promise<boolean> {
  try {
    return (await realpath(one)) === (await realpath(other));
  } catch {
    return false;
  }
}
