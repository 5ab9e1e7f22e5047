import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { CliIo } from '../io.js';
import { writtenTwice } from '../messages.js';
import type { Output } from '../Output.js';
import { openOutput } from '../openOutput.js';
import { WrongUse } from '../WrongUse.js';

/** The options that write a file each, besides standard output. */
export const FILE_OPTIONS = { html: '--html', jsonFile: '--json-file', csvFile: '--csv-file', misses: '--misses' } as const;

type Name = keyof typeof FILE_OPTIONS;

/** The files that are to be written, by option. */
export type Files = { readonly [name in Name]?: string | undefined };

/** Those files, open. */
export type Outputs = { readonly [name in Name]?: Output };

/** Opens all files that are to be written, which are as many as there are options: one of them would be written over by another in silence. */
export async function openOutputs(files: Files, inputs: readonly string[], io: CliIo): Promise<Outputs> {
  const named = (Object.keys(FILE_OPTIONS) as Name[]).flatMap((name) => {
    const file = files[name];
    return file === undefined ? [] : [{ name, file, option: FILE_OPTIONS[name] }];
  });
  const taken = new Map<string, string>();
  for (const { file, option } of named) {
    const before = taken.get(placeOf(file));
    if (before !== undefined) throw new WrongUse(writtenTwice(before, option, file));
    taken.set(placeOf(file), option);
  }
  const opened: { [name in Name]?: Output } = {};
  try {
    for (const { name, file, option } of named) opened[name] = await openOutput({ option, file, inputs }, io);
    return opened;
  } catch (error) {
    await discardAll(opened);
    throw error;
  }
}

/** Lets go of the files that were not closed. */
export async function discardAll(outputs: Outputs): Promise<void> {
  for (const output of Object.values(outputs)) await output.discard();
}

/** Where a file is or will be, whatever links lead there. */
function placeOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return folderOf(file);
  }
}

function folderOf(file: string): string {
  try {
    return join(realpathSync(dirname(resolve(file))), basename(file));
  } catch {
    return resolve(file);
  }
}
