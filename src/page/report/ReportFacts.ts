import type { Act, PerformanceTarget, Readings, Target } from '../../agreement/index.js';
import type {
  AttainmentBetween,
  ComplianceDetails,
  ComplianceReport,
  Group,
  OtherGroups,
  PlainMiss,
  RowTotals,
  TargetedPromise,
} from '../../compliance/index.js';
import type { TrailParts } from '../../explain/index.js';
import type { EpochMs, LocalDate } from '../../time/index.js';
import type { BilingualName, Kpi, Priority } from '../../vocabulary/index.js';

/** Rows that were refused, by reason, with some of their places. */
export interface Refusals {
  readonly count: number;
  /** The commonest first; a row of which more is wrong stands in more than one. */
  readonly reasons: readonly { readonly reason: string; readonly count: number; readonly lines: readonly number[] }[];
}

/** How a source was read: which columns for what, in which form and on whose clocks; which priorities its names were read as. */
export interface ReportReading {
  /** How many different ids its rows have; left out where none is looked for. */
  readonly ids?: number;
  readonly columns: readonly { readonly role: string; readonly names: readonly string[]; readonly form?: string; readonly zone?: string }[];
  readonly priorities: readonly { readonly name: string; readonly priority: Priority }[];
  /** The system that wrote it, where it is known. */
  readonly system?: { readonly name: BilingualName; readonly knownBy: readonly string[]; readonly note?: BilingualName };
  /** Of a workbook: the sheet that was read, and those that were not. */
  readonly sheet?: { readonly name: string; readonly others: readonly string[] };
  /** Columns that are called as one with times, and hold none; and those that hold dates and are read for nothing. */
  readonly unread: readonly string[];
  readonly notRead: readonly string[];
  /** Whether the column of the repair was taken for want of another, and may be that of the closing. */
  readonly standsForRepair: boolean;
  /** R20. The acts that the source says nothing of. */
  readonly notRecorded: readonly Act[];
}

/** The choices that a report tells one by one: what changes the reading and stands in no other part. */
export type ToldChoice =
  | ('jsonLines' | 'log' | 'encoding' | 'delimiter' | 'noIds' | 'unreadColumn' | 'priority' | 'priorities' | 'nothing' | 'recorded')
  | ('repairedStates' | 'respondedStates' | 'updatedStates' | 'closingRepairs' | 'lastRepairCounts');

/** R18, R20. An option that changes what is read, as it was chosen or stands by default. */
export interface ChoiceFacts {
  readonly name: ToldChoice;
  /** As it is typed: `--closing-repairs`. */
  readonly option: string;
  readonly values: readonly string[];
  /** Of a column that was left unread: for what it would have been read. */
  readonly role?: string;
  /** Of how many incidents the choice was made, where that is counted. */
  readonly count?: number;
}

/** Who promised whom, and what the page is called: as the writer says it. */
export interface ReportNames {
  readonly title?: string;
  readonly customer?: string;
  readonly provider?: string;
}

/** A row of chapter 5: what is promised. */
export interface AgreementRow {
  readonly priority: Priority;
  /** The agreement's own word, such as Critical. */
  readonly name: string;
  readonly targets: Readonly<Record<Kpi, Target>>;
  readonly performanceTarget: PerformanceTarget;
}

/** A term that is not that of CloudCTI's standing agreement, by its place in what `defineAgreement` takes: `kpis.2.mttr`, `hours`. */
export interface OtherwiseFacts {
  readonly term: string;
  readonly agreed: unknown;
  /** What the standing agreement says. */
  readonly standing: unknown;
}

/** An agreement that was in force in the period. */
export interface AgreementFacts {
  readonly name: string;
  /** R17. The first date of the version; left out where there are no versions. */
  readonly from?: LocalDate;
  readonly zone: string;
  /** R3. The support hours by weekday, `mon` to `sun`: each a list such as `['08:30-17:00']`, empty for a closed day. */
  readonly hours: Readonly<Record<string, readonly string[]>>;
  readonly rows: readonly AgreementRow[];
  /** The dates of the period, and on to the last deadline or act that was judged by it. */
  readonly span?: { readonly from: LocalDate; readonly to: LocalDate };
  /** What was agreed otherwise than in CloudCTI's standing agreement. */
  readonly otherwise: readonly OtherwiseFacts[];
  /** R2. Dates of the span that are closed and no Saturday or Sunday, by name in the language of the page. */
  readonly closed: readonly { readonly date: LocalDate; readonly name: string }[];
  /** Dates of the span with hours of their own. */
  readonly special: readonly { readonly date: LocalDate; readonly hours: readonly string[] }[];
  /** The readings that may be chosen, as they were. */
  readonly readings: Readings;
}

/** R11, R20. A promise that has a target, and what its share might be if all were known. */
export interface PromiseFacts extends TargetedPromise {
  /** R8, R11. How many of it are still open, running or paused, with incidents that kept their updates so far and whose next one is to come. */
  readonly open: number;
  /** Rows that were refused: each may have met the promise, have missed it, or be of another row. */
  readonly withRefused?: AttainmentBetween;
  /** Those that are still open. */
  readonly withOpen?: AttainmentBetween;
  /** Both. */
  readonly withAll?: AttainmentBetween;
  /** The same for each reason of `refused.reasons`, in its order. */
  readonly withReasons: readonly AttainmentBetween[];
}

/** The answer to "was the agreement kept?". */
export interface VerdictFacts {
  /** All promises that have a target, in order of priority and KPI. */
  readonly promises: readonly PromiseFacts[];
  readonly kept: number;
  readonly notKept: number;
  /** Of which nothing was judged yet, or that rows with different targets judged. */
  readonly undecided: number;
  /** Whether refused rows or what is still open might turn one of the verdicts. */
  readonly mayTurn: boolean;
  /** How many promises are still open that may change a figure with a target. */
  readonly open: number;
  /** R18. How many incidents are not repaired, as far as the source tells: another priority would move them to another row (R12). */
  readonly unrepaired: number;
}

/** The period before, judged at the same instant, for comparison. */
export interface BeforeFacts {
  readonly report: ComplianceReport;
  readonly rows: readonly RowTotals[];
  readonly verdict: VerdictFacts;
}

/** A miss, where its ticket is, what it was about and why it was late, as far as that is known. */
export interface ListedMiss extends PlainMiss {
  /** The ticket's address: http or https. */
  readonly link?: string;
  /** What the column of subjects says; left out where it says nothing. */
  readonly subject?: string;
  /** What the column of causes says; left out where it says nothing. */
  readonly cause?: string;
}

/** The promises that were missed. Where there are more than are listed, `--misses` has them all. */
export interface MissFacts {
  readonly count: number;
  /** R11. How many of them a verdict counts: those of promises that have a target. */
  readonly targeted: number;
  /** First those that a verdict counts; of both, the latest first. */
  readonly listed: readonly ListedMiss[];
  /** Those of `report.worst`, in its order. */
  readonly explained: readonly ListedMiss[];
}

/** A grouping as it is told: the largest groups, and the others together. */
export interface ToldGrouping {
  readonly by: string;
  readonly groups: readonly Group[];
  readonly others?: OtherGroups;
}

/** All that a report is written from, in whatever form. */
export interface ReportFacts {
  readonly source: string;
  readonly report: ComplianceReport;
  readonly refused: Refusals;
  /** How the source was read, where it had to be decided. */
  readonly reading?: ReportReading;
  readonly choices: readonly ChoiceFacts[];
  /** Why each of the worst misses was due when it was, in the language of the page. */
  readonly explained: readonly TrailParts[];
  readonly names: ReportNames;
  /** The first and the last date of a report among those that count; left out where none does. */
  readonly reported?: { readonly from: LocalDate; readonly to: LocalDate };
  /** When it was made, as its writer says. */
  readonly madeMs?: EpochMs;
  /** The version of the library. */
  readonly version: string;
  /** R17. Those that were in force in the period, in order; one at least. */
  readonly agreements: readonly AgreementFacts[];
  readonly verdict: VerdictFacts;
  /** R12. By priority: promises counted in the row that judged them, with the times of the incidents that are of it now. */
  readonly rows: readonly (RowTotals & Pick<Group, 'incidents' | 'responseTime' | 'repairTime'>)[];
  /** The same shares by month or quarter of the report, in order. */
  readonly trend: { readonly by: 'month' | 'quarter'; readonly steps: ComplianceDetails['steps'] };
  readonly before?: BeforeFacts;
  /** The groupings of the report that are neither priority nor time, as they are told. */
  readonly groupings: readonly ToldGrouping[];
  /** R12, R18. What was not counted because it waited: the states that say so, how many incidents waited, and for how much support time. */
  readonly waits: ComplianceDetails['waits'] & { readonly states: readonly string[] };
  readonly misses: MissFacts;
}
