import { describe, type InputIssue, SlaInputError } from '../errors/index.js';
import type { FileReading } from './fileReading.js';
import { Refusal } from './Refusal.js';
import type { Row } from './Row.js';
import type { Role } from './roles.js';
import { mention, type Sentence } from './Sentence.js';

/** The columns that a field of a history is read from. */
const ROLE_OF: Readonly<Record<string, Role>> = {
  ...{ reportedAt: 'reported', respondedAt: 'responded', updatedAt: 'updates', repairedAt: 'repaired', reopenings: 'repaired' },
  ...{ closedAt: 'closed', pauses: 'history' },
};

/** Refuses a row for what the core says is wrong with its history, in the words of the file: its columns, and what stands in them. */
export function refuseImpossible(row: Row, error: unknown, { columns }: FileReading): void {
  if (!(error instanceof SlaInputError)) throw error;
  for (const issue of error.issues) {
    const role = ROLE_OF[/^\w+/.exec(issue.path)?.[0] ?? ''] ?? 'reported';
    // A repair that no column has is one of the history of states.
    const ofRole = columns[role] ?? columns.history ?? columns.reported;
    row.read(ofRole, (text) => new Refusal(text === '' ? '' : describe(text), issue.problem, ...expectedOf(issue)));
  }
}

function expectedOf({ path, problem, expected }: InputIssue): Sentence {
  if (path !== 'closedAt' || !problem.startsWith('closes')) return [expected];
  return ['where the closing is all that is known of the repair, pass ', mention('closingRepairs')];
}
