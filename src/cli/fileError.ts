import { fileFails } from './messages.js';
import { errorCode } from './systemError.js';
import { WrongUse } from './WrongUse.js';

/** Why a file cannot be read or written. */
export function fileError(act: 'read' | 'write', file: string, error: unknown): WrongUse {
  if (error instanceof WrongUse) return error;
  return new WrongUse(fileFails(act, file, errorCode(error) || String(error)));
}
