import { answer, type CliIo } from './io.js';
import type { Output } from './Output.js';
import { refuseToOverwrite, refuseToReadOutput } from './sameFile.js';
import { wholeFile } from './wholeFile.js';

/** What is written to: a file that an option names, or standard output where none is. */
export interface Target {
  readonly option: string;
  readonly file: string | undefined;
  /** The files that are read, `-` for standard input: they are not written over. */
  readonly inputs: readonly string[];
}

/** Opens what is to be written to. */
export async function openOutput({ option, file, inputs }: Target, io: CliIo): Promise<Output> {
  if (file === undefined) {
    refuseToReadOutput(inputs, io);
    return { write: (text) => answer(io, text), close: nothing, discard: nothing };
  }
  refuseToOverwrite(inputs, { option, file }, io);
  return wholeFile(file);
}

async function nothing(): Promise<void> {}
