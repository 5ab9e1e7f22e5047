import { SlaInputError } from '../errors/index.js';
import type { Reason } from './Row.js';

/** What the core says is wrong with a history that has no columns of its own: in the core's words. Any other error is thrown on. */
export function reasonsOf(error: unknown): readonly Reason[] {
  if (!(error instanceof SlaInputError)) throw error;
  return error.issues.map(({ path, problem, message }) => ({ kind: `${path} ${problem}`, sentence: [message] }));
}
