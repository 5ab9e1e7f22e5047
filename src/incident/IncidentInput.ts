import type { InstantInput } from '../time/index.js';
import type { Priority } from '../vocabulary/index.js';

/** What happened to an incident, and when. */
export type IncidentEvent =
  | {
      readonly kind: 'reported';
      /** When it happened. */
      readonly at: InstantInput;
      /** From then on. */
      readonly priority: Priority;
    }
  /** The first response to the reporter. */
  | {
      readonly kind: 'responded';
      /** When it happened. */
      readonly at: InstantInput;
    }
  /** A later contact with the reporter (R8). */
  | {
      readonly kind: 'updated';
      /** When it happened. */
      readonly at: InstantInput;
    }
  /** The incident waits for the customer, until `resumed` (R12). */
  | {
      readonly kind: 'paused';
      /** When it happened. */
      readonly at: InstantInput;
    }
  | {
      readonly kind: 'resumed';
      /** When it happened. */
      readonly at: InstantInput;
    }
  | {
      readonly kind: 'priority-changed';
      /** When it happened. */
      readonly at: InstantInput;
      /** From then on. */
      readonly priority: Priority;
    }
  | {
      readonly kind: 'repaired';
      /** When it happened. */
      readonly at: InstantInput;
    }
  /** The repair did not hold (R18). */
  | {
      readonly kind: 'reopened';
      /** When it happened. */
      readonly at: InstantInput;
    }
  | {
      readonly kind: 'closed';
      /** When it happened. */
      readonly at: InstantInput;
    };

interface Named {
  /** What the ticketing system calls it. */
  readonly id?: string | null;
  /** What a report may be grouped by, such as `{ customer: 'Acme' }`. */
  readonly labels?: Readonly<Record<string, string | null>> | null;
}

/** A history as its events, in any order. */
export interface IncidentEvents extends Named {
  /** In any order. */
  readonly events: readonly IncidentEvent[];
}

/** A history as the fields of a ticket; a field that is null is not given, as in the row of a database. */
export interface IncidentFields extends Named {
  /** At the report. */
  readonly priority: Priority;
  /** When it was reported (R10). */
  readonly reportedAt: InstantInput;
  /** The first response to the reporter. */
  readonly respondedAt?: InstantInput | null;
  /** Contacts with the reporter after the response. */
  readonly updatedAt?: readonly InstantInput[] | null;
  /** Waits for the customer (R12); one without `to` still lasts. They may overlap. */
  readonly pauses?:
    | readonly {
        /** When the wait begins. */
        readonly from: InstantInput;
        /** When it ends; without it, it still lasts. */
        readonly to?: InstantInput | null;
      }[]
    | null;
  /** Changes of priority after the report (R12). */
  readonly priorityChanges?:
    | readonly {
        /** When it changed. */
        readonly at: InstantInput;
        /** From then on. */
        readonly priority: Priority;
      }[]
    | null;
  /** The first repair. */
  readonly repairedAt?: InstantInput | null;
  /** Each reopening, with the repair that followed where there was one (R18). */
  readonly reopenings?:
    | readonly {
        /** When the repair was found not to hold. */
        readonly at: InstantInput;
        /** The repair after it. */
        readonly repairedAt?: InstantInput | null;
      }[]
    | null;
  /** When it was closed; it stands repaired by then. */
  readonly closedAt?: InstantInput | null;
}

/** A history, either way. */
export type IncidentInput = IncidentEvents | IncidentFields;
