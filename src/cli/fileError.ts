import { errorCode } from './io.js';
import { WrongUse } from './WrongUse.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder; pass a file',
  ENOTDIR: 'there is no such file',
  EACCES: 'you may not read or write it',
  EPERM: 'you may not read or write it',
  ENOSPC: 'the disk is full',
};

/** Why a file cannot be read or written. */
export function fileError(act: 'read' | 'write', file: string, error: unknown): WrongUse {
  const code = errorCode(error);
  return new WrongUse(`cannot ${act} ${file}: ${REASONS[code] ?? (code === '' ? String(error) : code)}`);
}
