import { dirname } from 'node:path';
import { errorCode } from './systemError.js';
import { WrongUse } from './WrongUse.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder; pass a file',
  ENOTDIR: 'a folder of its path is a file',
  EACCES: 'you may not read or write it',
  EPERM: 'you may not read or write it',
  ENOSPC: 'the disk is full',
  EDQUOT: 'you have no room left on the disk',
  EFBIG: 'it is longer than the disk allows',
  EROFS: 'the disk cannot be written to',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  EIO: 'the disk or terminal answers with an error',
  EMFILE: 'too many files are open',
  ENXIO: 'nobody is at the other end of it',
};

/** Why a file cannot be read or written. */
export function fileError(act: 'read' | 'write', file: string, error: unknown): WrongUse {
  if (error instanceof WrongUse) return error;
  const code = errorCode(error);
  const reason = act === 'write' && code === 'ENOENT' ? `there is no folder ${dirname(file)}` : REASONS[code];
  return new WrongUse(`cannot ${act} ${file}: ${reason ?? (code === '' ? String(error) : code)}`);
}
