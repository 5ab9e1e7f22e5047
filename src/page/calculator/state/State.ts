import type { IncidentEvent } from '../../../incident/index.js';
import type { Kpi, Language, Priority } from '../../../vocabulary/index.js';
import type { AgreementForm } from './AgreementForm.js';
import type { TypedTime } from './TypedTime.js';

/** What may happen to an incident after its report. */
export type ActKind = Exclude<IncidentEvent['kind'], 'reported' | 'closed'>;

export const ACT_KINDS: readonly ActKind[] = ['responded', 'updated', 'paused', 'resumed', 'priority-changed', 'repaired', 'reopened'];

/** An act as it is typed. */
export interface TypedAct {
  readonly kind: ActKind;
  readonly at: TypedTime;
  /** Of a change of priority: what it became. */
  readonly priority: Priority;
}

/** What may be handed on, by a form of its own each. */
export const SHARED = ['text', 'link', 'ical', 'code', 'command'] as const;
export type Shared = (typeof SHARED)[number];

/** All that the page knows and its user can change; what it shows follows from this and the clock. */
export interface State {
  readonly language: Language;
  readonly priority: Priority;
  readonly reported: TypedTime;
  /** In the order in which they were typed. */
  readonly acts: readonly TypedAct[];
  /** The moment at which it is all looked at: the clock's, or a typed one. */
  readonly lookedAt: TypedTime | 'now';
  /** How many end customers are struck (R14), as it is typed; empty where nobody knows. */
  readonly endCustomers: string;
  readonly agreement: AgreementForm;
  /** Whether the panel of the agreement is open. */
  readonly isAgreementOpen: boolean;
  /** Which promise is drawn and explained. */
  readonly explained: Kpi;
  readonly shared: Shared;
  /** What the link of the page said and nobody can read: told, not dropped, and nothing is answered until its user has seen it. */
  readonly unreadLink: readonly string[];
}
