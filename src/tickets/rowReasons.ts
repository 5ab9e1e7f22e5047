import { describe, SlaInputError } from '../errors/index.js';
import { columnText } from './Column.js';
import type { FileReading } from './fileReading.js';
import { closedBeforeRepair, closingIsRepair, columnOf, correctOrLeaveOut } from './messages/ofRows.js';
import { Refusal, refusalOf } from './Refusal.js';
import type { Reason, Row } from './Row.js';
import { reasonsOf } from './reasonsOf.js';
import type { Role } from './roles.js';
import { joined } from './Sentence.js';

/** The columns that a field of a history is read from. */
const ROLE_OF: Readonly<Record<string, Role>> = {
  ...{ reportedAt: 'reported', respondedAt: 'responded', updatedAt: 'updates', repairedAt: 'repaired', reopenings: 'repaired' },
  ...{ closedAt: 'closed', pauses: 'history' },
  // Of a history that was read.
  ...{ reportedMs: 'reported', respondedMs: 'responded', contacts: 'updates', repairs: 'repaired', closedMs: 'closed' },
};

/** Refuses a row for what the core says is wrong with its history, in the words of the file: its columns, and what stands in them. */
export function refuseImpossible(row: Row, error: unknown, reading: FileReading): void {
  const { columns } = reading;
  if (!(error instanceof SlaInputError)) throw error;
  for (const issue of error.issues) {
    const named = ROLE_OF[/^\w+/.exec(issue.path)?.[0] ?? ''] ?? 'reported';
    const role = named === 'repaired' && !isOfRepairColumn(issue.received, row, reading) ? 'history' : named;
    // A repair that no column has is one of the history of states.
    const ofRole = columns[role] ?? columns.history ?? columns.repaired ?? columns.reported;
    const isClosing = issue.path === 'closedAt' && issue.problem.startsWith('closes');
    const isTooSoon = isClosing && row.text(columns.repaired) !== '';
    const [problem, expected] = isTooSoon
      ? [closedBeforeRepair(), correctOrLeaveOut()]
      : [refusalOf(issue).problem, isClosing ? closingIsRepair() : refusalOf(issue).expected];
    row.read(ofRole, (text) => new Refusal(text === '' ? '' : describe(text), problem, expected));
  }
}

/** Whether an instant of a repair or a reopening is that of the column of repairs; else the history of states has it. */
function isOfRepairColumn(received: unknown, row: Row, { columns, times }: FileReading): boolean {
  const at = times.repaired?.read(row.text(columns.repaired));
  return columns.history === undefined || (received instanceof Date && Number(received) === at);
}

/** What an agreement says of a history that was read, such as that it lies outside its years: in the words of the file where that has columns. */
export function agreementReasons(error: unknown, reading: FileReading | undefined): readonly Reason[] {
  if (!(error instanceof SlaInputError) || reading === undefined) return reasonsOf(error);
  const { columns } = reading;
  return error.issues.map((issue) => {
    const role = ROLE_OF[/\w+/.exec(issue.path.replace(/^incident\./, ''))?.[0] ?? ''] ?? 'reported';
    const where = columnOf(columnText(columns[role] ?? columns.history ?? columns.reported ?? columns.time ?? [], describe));
    const refusal = refusalOf(issue);
    return { kind: joined(where, refusal.problem), sentence: joined(where, refusal.sentence) };
  });
}
