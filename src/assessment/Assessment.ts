import type { DueDeadline } from '../deadline/index.js';
import type { EpochMs, SupportMs } from '../time/index.js';
import type { Kpi, Priority, Undated } from '../vocabulary/index.js';

/** What was used of a promise's time: support time, without pauses. */
export interface Used {
  readonly kpi: Kpi;
  readonly priority: Priority;
  /** The promise as support time. */
  readonly targetMs: SupportMs;
  readonly usedMs: SupportMs;
  /** Of the target, zero once it is used up. */
  readonly leftMs: SupportMs;
  /** Used of the target: 0.5 is half of it, above 1 is late. */
  readonly share: number;
}

/** Done at or before the deadline (R5). */
export interface Met extends Used {
  readonly state: 'met';
  readonly deadline: DueDeadline;
  readonly doneMs: EpochMs;
}

/** Done after the deadline, or not done although it has passed. */
export interface Missed extends Used {
  readonly state: 'missed';
  readonly deadline: DueDeadline;
  /** Left out where it is still to be done. */
  readonly doneMs?: EpochMs;
  /** How much later than the deadline, until now where it is still to be done. */
  readonly lateSupportMs: SupportMs;
  readonly lateElapsedMs: number;
  /** Where it is still to be done: from when on it was at risk. */
  readonly atRiskMs?: EpochMs;
  /** R12. The change of priority through which it was missed, where the new row's deadline had passed before it. */
  readonly throughChangeMs?: EpochMs;
}

/** Not done, and the deadline still to come. */
export interface Running extends Used {
  readonly state: 'running';
  readonly deadline: DueDeadline;
  readonly atRisk: boolean;
  /** From when on it is at risk, by the pauses that are known now (R12). */
  readonly atRiskMs: EpochMs;
}

/** R12. A pause lasts: what is left is frozen, and no instant is promised. */
export interface Paused extends Used {
  readonly state: 'paused';
  readonly atRisk: boolean;
}

/** A promise that is neither met nor missed: R9, one whose time has not come, one whose act the source does not record (R20), or updates of which none was due. */
export interface NotJudged {
  readonly state: Undated | 'not-yet-applicable' | 'not-recorded' | 'none-due';
  readonly kpi: Kpi;
}

/** How a promise stands, told apart by `state`. */
export type Judgement = Met | Missed | Running | Paused | NotJudged;

/** How an incident stands against the agreement at an instant. */
export interface Assessment {
  readonly id: string;
  readonly atMs: EpochMs;
  /** The priority whose row judges at that instant. */
  readonly priority: Priority;
  readonly response: Judgement;
  /** R11. The update KPI of the incident as a whole: the update that decides it. */
  readonly update: Judgement;
  /** Each update in turn (R8); the last one is the one that is due next, where one is. */
  readonly updates: readonly Judgement[];
  readonly mttr: Judgement;
  /** What is due next, where an instant is promised. */
  readonly next: { readonly kind: 'due'; readonly kpi: Kpi; readonly deadline: DueDeadline } | { readonly kind: 'nothing' };
}
