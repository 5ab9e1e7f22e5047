import { describe, type InputIssue, SlaInputError } from '../errors/index.js';
import { refusalOf } from './Refusal.js';
import type { Reason } from './Row.js';
import { joined } from './Sentence.js';

/** What the core says is wrong with a history that has no columns of its own: its fields are the file's words. Any other error is thrown on. */
export function reasonsOf(error: unknown): readonly Reason[] {
  if (!(error instanceof SlaInputError)) throw error;
  return error.issues.map(reasonOf);
}

function reasonOf(issue: InputIssue): Reason {
  const { problem, expected } = refusalOf(issue);
  return { kind: joined(`${issue.path} `, problem), sentence: joined(`${placeIn(issue)} `, problem, '; ', expected) };
}

/** The field and what stood there, as the core's own message has them. */
function placeIn({ path, received, problem, message }: InputIssue): string {
  const end = message.lastIndexOf(` ${problem}`);
  return end < 0 ? `${path} ${describe(received)}` : message.slice(0, end);
}
