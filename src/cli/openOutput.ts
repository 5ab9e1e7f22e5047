import { answer, type CliIo } from './io.js';
import { refuseToOverwrite, refuseToReadOutput } from './sameFile.js';
import { wholeFile } from './wholeFile.js';

/** Where an answer is written to. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  /** Says that all has been written: a file appears now. */
  readonly close: () => Promise<void>;
  /** Lets go of what was not closed: no file appears, and the old one stands. */
  readonly discard: () => Promise<void>;
}

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
