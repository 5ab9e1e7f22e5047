import type { Agreement } from '../../../agreement/index.js';
import type { Assessment, Judgement } from '../../../assessment/index.js';
import type { Deadline } from '../../../deadline/index.js';
import type { InputIssue } from '../../../errors/index.js';
import type { Incident, IncidentEvents } from '../../../incident/index.js';
import type { ContactRoute } from '../../../procedure/index.js';
import type { EpochMs } from '../../../time/index.js';
import type { Kpi } from '../../../vocabulary/index.js';
import type { MeantTime } from '../state/TypedTime.js';

/** A promise as the page shows it. */
export interface PromiseAnswer {
  readonly kpi: Kpi;
  readonly judgement: Judgement;
  /** By when, or what stands in the place of a date (R9); left out where no instant is promised: a pause lasts (R12), nothing is due. */
  readonly deadline?: Deadline;
  /** By the standing agreement, where another one is chosen. */
  readonly standing?: Deadline;
}

/** What the library answers to all that was typed. */
export interface Judged {
  readonly history: IncidentEvents;
  /** The same as the library read it. */
  readonly read: Incident;
  readonly reportedMs: EpochMs;
  /** The moment at which it was judged. */
  readonly atMs: EpochMs;
  /** Whether the report lies after the moment that was asked for; it is judged at the report then. */
  readonly isBeforeReport: boolean;
  /** How many acts lie after the moment: they are not known at it. */
  readonly laterActs: number;
  readonly assessment: Assessment;
  readonly promises: Readonly<Record<Kpi, PromiseAnswer>>;
  /** R14. Who to call. */
  readonly route: ContactRoute;
}

/** The answers to a state at a moment, and what is to be asked or told before there are any. */
export interface Answers {
  readonly reported: MeantTime;
  readonly acts: readonly MeantTime[];
  readonly lookedAt: MeantTime;
  /** What computes: the chosen agreement, or the standing one where the choice cannot be read. */
  readonly agreement: Agreement;
  readonly isChanged: boolean;
  readonly agreementIssues: readonly InputIssue[];
  /** What is wrong with the history (R18), each with the place of its act where it is one's. */
  readonly historyIssues: readonly { readonly place?: number; readonly issue: InputIssue }[];
  /** How many acts have no readable time, and are left out until they do. */
  readonly unreadActs: number;
  /** The places of those without which another act, such as the end of a wait, cannot be read: it is not the other's mistake. */
  readonly neededActs: readonly number[];
  readonly judged?: Judged;
}
