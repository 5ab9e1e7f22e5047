import type { DueDeadline } from '../deadline/index.js';
import type { EpochMs, SupportMs } from '../time/index.js';
import type { Kpi, Priority, Undated } from '../vocabulary/index.js';

/** What was used of a promise's time: support time, without pauses. */
export interface Used {
  /** Which promise. */
  readonly kpi: Kpi;
  /** The row that judges it (R12). */
  readonly priority: Priority;
  /** The promise as support time. */
  readonly targetMs: SupportMs;
  /** What was used of it, until it was done, or until now. */
  readonly usedMs: SupportMs;
  /** Of the target, zero once it is used up. */
  readonly leftMs: SupportMs;
  /** Used of the target: 0.5 is half of it, above 1 is late. */
  readonly share: number;
}

/** Done at or before the deadline (R5). */
export interface Met extends Used {
  readonly state: 'met';
  /** By when it was promised. */
  readonly deadline: DueDeadline;
  /** When it was done. */
  readonly doneMs: EpochMs;
}

/** Done after the deadline, or not done although it has passed. */
export interface Missed extends Used {
  readonly state: 'missed';
  /** By when it was promised. */
  readonly deadline: DueDeadline;
  /** Left out where it is still to be done. */
  readonly doneMs?: EpochMs;
  /** How much later than the deadline, until now where it is still to be done. */
  readonly lateSupportMs: SupportMs;
  /** How much later than the deadline on the clock, until now where it is still to be done. */
  readonly lateElapsedMs: number;
  /** Where it is still to be done: from when on it was at risk. */
  readonly atRiskMs?: EpochMs;
  /** R12. The change of priority through which it was missed, where the new row's deadline had passed before it. */
  readonly throughChangeMs?: EpochMs;
}

/** Not done, and the deadline still to come. */
export interface Running extends Used {
  readonly state: 'running';
  /** By when it is promised. */
  readonly deadline: DueDeadline;
  /** Whether the share that `atRiskFrom` names is used. */
  readonly atRisk: boolean;
  /** From when on it is at risk, by the pauses that are known now (R12). */
  readonly atRiskMs: EpochMs;
}

/** R12. A pause lasts: what is left is frozen, and no instant is promised. */
export interface Paused extends Used {
  readonly state: 'paused';
  /** Whether the share that `atRiskFrom` names is used. */
  readonly atRisk: boolean;
}

/** A promise that is neither met nor missed: R9, one whose time has not come, one whose act the source does not record (R20), or updates of which none was due. */
export interface NotJudged {
  /** Why it is neither met nor missed. */
  readonly state: Undated | 'not-yet-applicable' | 'not-recorded' | 'none-due';
  /** Which promise. */
  readonly kpi: Kpi;
}

/** How a promise stands, told apart by `state`. */
export type Judgement = Met | Missed | Running | Paused | NotJudged;

/** How an incident stands against the agreement at an instant. */
export interface Assessment {
  /** The incident's, as its history has it. */
  readonly id: string;
  /** When it was judged. */
  readonly atMs: EpochMs;
  /** The priority whose row judges at that instant. */
  readonly priority: Priority;
  /** How the response stands; a repair answers too (R19). */
  readonly response: Judgement;
  /** R11. The update KPI of the incident as a whole: the update that decides it. */
  readonly update: Judgement;
  /** Each update in turn (R8); the last one is the one that is due next, where one is. */
  readonly updates: readonly Judgement[];
  /** How the repair stands; the one that stands counts (R18). */
  readonly mttr: Judgement;
  /** What is due next, where an instant is promised. */
  readonly next:
    | {
        readonly kind: 'due';
        /** Which promise. */
        readonly kpi: Kpi;
        /** When it is due. */
        readonly deadline: DueDeadline;
      }
    | { readonly kind: 'nothing' };
}
