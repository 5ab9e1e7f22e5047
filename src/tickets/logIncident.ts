import { type IncidentFields, incident } from '../incident/index.js';
import type { EpochMs } from '../time/index.js';
import { fieldsOfStates } from './fieldsOfStates.js';
import type { ReadHistory } from './history.js';
import type { LogEntry } from './logReader.js';
import { itsRepair, noPriorityInLog } from './messages/ofRows.js';
import { missingStart } from './missingStart.js';
import { Refusal } from './Refusal.js';
import type { RefusedRow } from './Row.js';
import { reasonsOf } from './reasonsOf.js';
import { joined, type Sentence } from './Sentence.js';
import type { StatusReader } from './StatusReader.js';
import { withRepairColumn } from './withRepairColumn.js';

/** What a closing says. */
export interface EndReading {
  /** R18. Whether an incident that was closed without a repair was repaired then. */
  readonly closingRepairs: boolean;
  /** R20. Whether the log records repairs; where it does not, a closing is no proof that one is missing. */
  readonly recordsRepair: boolean;
}

/**
 * The history of an incident from its rows of a log, in any order (R12, R18). It was reported when the rows say so, else at its first event, unless that
 * comes after a report; its priority is that of its first row and changes where a later one has another; of the other instants that rows give, the latest
 * row's is right.
 */
export function logIncident(
  rows: readonly LogEntry[],
  states: StatusReader,
  { closingRepairs, recordsRepair }: EndReading,
): ReadHistory | RefusedRow {
  const entries = [...rows].sort((one, other) => one.at - other.at || one.line - other.line) as [LogEntry, ...LogEntry[]];
  const [first] = entries;
  const reason = missingStart(entries, states);
  if (reason !== undefined) return { ...refusedAt(first), reasons: [reason] };
  const prioritised = entries.filter(hasPriority);
  const [initial] = prioritised;
  if (initial === undefined) return refused(first, noPriorityInLog());
  const said = Object.assign({}, ...entries.map((entry) => entry.said)) as LogEntry['said'];
  const { repairs: ofStates, pauses, respondedAt, updatedAt } = states.of(entries.filter(({ state }) => state !== ''));
  const isByClosing = closingRepairs && said.repaired === undefined && said.closed !== undefined && ofStates.length === 0;
  const repairs = withRepairColumn(ofStates, isByClosing ? said.closed : said.repaired);
  if (repairs instanceof Refusal) return refused(first, joined(itsRepair(), repairs.problem));
  try {
    const fields: IncidentFields = {
      id: first.id,
      priority: initial.priority,
      reportedAt: new Date(said.reported ?? first.at),
      priorityChanges: changesOf(prioritised),
      ...fieldsOfStates({ pauses, repairs }),
      updatedAt: updatedAt.map((at) => new Date(at)),
      ...dated('respondedAt', said.responded ?? respondedAt),
      ...dated('closedAt', recordsRepair ? said.closed : undefined),
      labels: (entries.at(-1) as LogEntry).labels,
    };
    return {
      line: first.line,
      place: () => first.place,
      incident: incident(fields),
      ...(isByClosing ? { chosen: ['closingRepairs'] } : {}),
    };
  } catch (error) {
    return { ...refusedAt(first), reasons: reasonsOf(error) };
  }
}

type Prioritised = LogEntry & { readonly priority: NonNullable<LogEntry['priority']> };

function hasPriority(entry: LogEntry): entry is Prioritised {
  return entry.priority !== undefined;
}

function dated<Name extends 'respondedAt' | 'closedAt'>(name: Name, at: EpochMs | undefined): { [Key in Name]?: Date } {
  return (at === undefined ? {} : { [name]: new Date(at) }) as { [Key in Name]?: Date };
}

/** Where a row has another priority than the one before it. */
function changesOf(entries: readonly Prioritised[]): NonNullable<IncidentFields['priorityChanges']> {
  return entries.flatMap(({ at, priority }, index) =>
    index === 0 || priority === entries[index - 1]?.priority ? [] : [{ at: new Date(at), priority }],
  );
}

function refused(entry: LogEntry, problem: Sentence): RefusedRow {
  return { ...refusedAt(entry), reasons: [{ kind: problem, sentence: problem }] };
}

function refusedAt({ line, place, labels }: LogEntry): Omit<RefusedRow, 'reasons'> {
  return { line, place, labels };
}
