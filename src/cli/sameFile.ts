import { fstatSync, statSync } from 'node:fs';
import type { CliIo } from './io.js';
import { isRead, outputIsRead } from './messages.js';
import { WrongUse } from './WrongUse.js';

/** A file as the system knows it, whatever it is called. */
type Identity = string;

/** Refuses to write over a file that is read, by whatever name or link: it would be gone before it has been read. */
export function refuseToOverwrite(
  inputs: readonly string[],
  { option, file }: { readonly option: string; readonly file: string },
  io: CliIo,
): void {
  const target = identity(() => statSync(file, { bigint: true }));
  if (target === undefined || !identities(inputs, io).includes(target)) return;
  throw new WrongUse(isRead(option, file));
}

/** Refuses a standard output that goes to a file that is read: it would never end. */
export function refuseToReadOutput(inputs: readonly string[], io: CliIo): void {
  const target = ofDescriptor(io.stdout.fd);
  if (target === undefined || !identities(inputs, io).includes(target)) return;
  throw new WrongUse(outputIsRead());
}

/** Whether standard output goes to a file, or to nowhere. */
export function isStored({ stdout }: CliIo): boolean {
  return ofDescriptor(stdout.fd) !== undefined;
}

function identities(inputs: readonly string[], { stdin }: CliIo): readonly (Identity | undefined)[] {
  return inputs.map((file) => (file === '-' ? ofDescriptor(stdin.fd) : identity(() => statSync(file, { bigint: true }))));
}

function ofDescriptor(descriptor: number | undefined): Identity | undefined {
  return descriptor === undefined ? undefined : identity(() => fstatSync(descriptor, { bigint: true }));
}

/** `undefined` for what is no file: a pipe or a device is read and written at once without harm. */
function identity(read: () => import('node:fs').BigIntStats): Identity | undefined {
  try {
    const status = read();
    return status.isFile() ? `${status.dev}:${status.ino}` : undefined;
  } catch {
    return undefined;
  }
}
