import { type Given, notARow } from '../../errors/index.js';
import type { IncidentFields } from '../../incident/index.js';
import type { Priority } from '../../vocabulary/index.js';

/** A ticket as a row of a table or of a file, by columns that the command `report` recognises; a cell of what did not happen is null. */
export interface TicketRow {
  readonly id: string | null;
  readonly priority: Priority;
  readonly reported_at: string;
  readonly responded_at: string | null;
  /** Separated by `;`. */
  readonly updates: string | null;
  readonly repaired_at: string | null;
  readonly closed_at: string | null;
}

const MORE = ['pauses', 'priorityChanges', 'reopenings', 'labels'] as const;

/** The row of a ticket; one whose history has more than a row can say is refused. */
export function rowOf(fields: IncidentFields, given: Given): TicketRow {
  const lost = MORE.filter((name) => fields[name] !== undefined);
  if (lost.length > 0) given.reject(notARow(lost));
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return Object.freeze({
    id: fields.id ?? null,
    priority: fields.priority,
    reported_at: String(fields.reportedAt),
    responded_at: text(fields.respondedAt),
    updates: fields.updatedAt?.join(';') ?? null,
    repaired_at: text(fields.repairedAt),
    closed_at: text(fields.closedAt),
  });
}
