import { closeSync, openSync, type Stats, unlinkSync } from 'node:fs';
import { access, constants, type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEnd } from './beforeEnd.js';
import { fileError } from './fileError.js';
import type { Output } from './Output.js';
import { errorCode } from './systemError.js';

/**
 * Opens a file that appears whole or not at all: it is written beside the one of its name, and takes its place when it is closed. Until then the old one
 * stands. A pipe or a device is written to as it is.
 */
export async function wholeFile(file: string): Promise<Output> {
  try {
    const old = await statusOf(file);
    return old === undefined || old.isFile() ? await beside(file, old) : await straight(file);
  } catch (error) {
    throw fileError('write', file, error);
  }
}

async function statusOf(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function straight(file: string): Promise<Output> {
  const handle = await open(file, 'w');
  const text = writer(handle, file);
  return { write: text.write, close: () => text.written().then(() => handle.close()), discard: () => handle.close() };
}

let count = 0;

async function beside(file: string, old: Stats | undefined): Promise<Output> {
  const target = old === undefined ? file : await realpath(file);
  // Renaming asks for no leave of the file itself.
  if (old !== undefined) await access(target, constants.W_OK);
  count += 1;
  const part = join(dirname(target), `.cloudcti-sla-${process.pid}-${count}.part`);
  // Made and promised in one go: no signal comes between the two.
  closeSync(openSync(part, 'wx'));
  const forget = beforeEnd(() => unlinkSync(part));
  const handle = await open(part, 'r+');
  const text = writer(handle, file);
  let isOver = false;
  const discard = async () => {
    if (isOver) return;
    isOver = true;
    await handle.close().catch(() => {});
    forget();
    await unlink(part).catch(() => {});
  };
  const appear = async () => {
    await text.written();
    if (old !== undefined) await takeAfter(handle, old);
    await handle.sync();
    await rename(part, target);
    forget();
    isOver = true;
    await handle.close();
  };
  const close = () =>
    appear().catch(async (error: unknown) => {
      await discard();
      throw fileError('write', file, error);
    });
  return { write: text.write, close, discard };
}

/** Gives a file the owner, where that may be, and the permissions of the one that it replaces. */
async function takeAfter(handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  await handle.chown(uid, gid).catch(() => {});
  await handle.chmod(mode & 0o7777);
}

/** Writes texts one after the other; the next one may be made while the last is on its way. */
function writer(handle: FileHandle, file: string) {
  let last = Promise.resolve();
  const written = () =>
    last.catch((error: unknown) => {
      throw fileError('write', file, error);
    });
  const write = async (text: string) => {
    await written();
    last = handle.appendFile(text);
    // The error is met by whoever writes next.
    last.catch(() => {});
  };
  return { write, written };
}
