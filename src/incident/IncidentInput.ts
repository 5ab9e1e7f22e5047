import type { InstantInput } from '../time/index.js';
import type { Priority } from '../vocabulary/index.js';

/** What happened to an incident, and when. */
export type IncidentEvent =
  | { readonly kind: 'reported'; readonly at: InstantInput; readonly priority: Priority }
  /** The first response to the reporter. */
  | { readonly kind: 'responded'; readonly at: InstantInput }
  /** A later contact with the reporter (R8). */
  | { readonly kind: 'updated'; readonly at: InstantInput }
  /** The incident waits for the customer, until `resumed` (R12). */
  | { readonly kind: 'paused'; readonly at: InstantInput }
  | { readonly kind: 'resumed'; readonly at: InstantInput }
  | { readonly kind: 'priority-changed'; readonly at: InstantInput; readonly priority: Priority }
  | { readonly kind: 'repaired'; readonly at: InstantInput }
  /** The repair did not hold (R18). */
  | { readonly kind: 'reopened'; readonly at: InstantInput }
  | { readonly kind: 'closed'; readonly at: InstantInput };

interface Named {
  /** What the ticketing system calls it. */
  readonly id?: string | null;
  /** What a report may be grouped by, such as `{ customer: 'Acme' }`. */
  readonly labels?: Readonly<Record<string, string | null>> | null;
}

/** A history as its events, in any order. */
export interface IncidentEvents extends Named {
  readonly events: readonly IncidentEvent[];
}

/** A history as the fields of a ticket; a field that is null is not given, as in the row of a database. */
export interface IncidentFields extends Named {
  /** At the report. */
  readonly priority: Priority;
  readonly reportedAt: InstantInput;
  readonly respondedAt?: InstantInput | null;
  /** Contacts with the reporter after the response. */
  readonly updatedAt?: readonly InstantInput[] | null;
  /** Waits for the customer (R12); one without `to` still lasts. They may overlap. */
  readonly pauses?: readonly { readonly from: InstantInput; readonly to?: InstantInput | null }[] | null;
  readonly priorityChanges?: readonly { readonly at: InstantInput; readonly priority: Priority }[] | null;
  /** The first repair. */
  readonly repairedAt?: InstantInput | null;
  /** Each reopening, with the repair that followed where there was one (R18). */
  readonly reopenings?: readonly { readonly at: InstantInput; readonly repairedAt?: InstantInput | null }[] | null;
  readonly closedAt?: InstantInput | null;
}

/** A history, either way. */
export type IncidentInput = IncidentEvents | IncidentFields;
