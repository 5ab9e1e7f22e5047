import type { Act } from '../../agreement/index.js';
import type { KpiTotals } from '../../compliance/index.js';
import type { Language } from '../../vocabulary/index.js';

/** What a page says in a language. */
export interface PageWords {
  readonly language: Language;
  readonly title: string;
  readonly judgedAt: (instant: string) => string;
  readonly period: (from: string | undefined, to: string | undefined) => string;
  readonly incidents: (count: string) => string;
  readonly kpi: string;
  readonly attainment: string;
  readonly attainmentByMonth: string;
  readonly attainmentNote: string;
  readonly month: string;
  readonly by: Readonly<Record<string, string>>;
  readonly group: string;
  readonly none: string;
  readonly count: string;
  readonly target: string;
  readonly noTarget: string;
  readonly moreThan: (value: number) => string;
  readonly noData: string;
  readonly of: (share: string, judged: string) => string;
  /** R20. In the place of a figure, and beside one what the refused rows might change. */
  readonly notRecorded: string;
  readonly withRefused: (count: string, between: string) => string;
  readonly mayTurn: string;
  readonly without: (count: string) => string;
  readonly running: string;
  readonly verdicts: Readonly<Record<KpiTotals['verdict'], string>>;
  readonly distribution: string;
  readonly distributionNote: string;
  readonly used: string;
  readonly deadline: string;
  readonly times: string;
  readonly timesNote: string;
  readonly time: Readonly<Record<'responseSupport' | 'responseElapsed' | 'repairSupport' | 'repairElapsed', string>>;
  readonly mean: string;
  readonly median: string;
  readonly p90: string;
  readonly worst: string;
  readonly noMisses: string;
  readonly incident: string;
  readonly priority: string;
  readonly due: string;
  readonly done: string;
  readonly notDone: string;
  readonly late: string;
  readonly lateElapsed: string;
  /** R12. */
  readonly throughChange: (instant: string) => string;
  readonly why: string;
  readonly leftOut: string;
  readonly leftOutNone: string;
  readonly outsidePeriod: (count: string) => string;
  readonly reportedLater: (count: string) => string;
  readonly refused: (count: string) => string;
  readonly lines: string;
  /** How the source was read. */
  readonly read: {
    readonly title: string;
    readonly head: readonly string[];
    readonly roles: Readonly<Record<string, string>>;
    readonly priorities: string;
    readonly notRecorded: Readonly<Record<Act, string>>;
    /** The system that wrote the source. */
    readonly system: (name: string) => string;
    /** The column of the repair may be of the closing. */
    readonly standsForRepair: string;
    /** Columns without times, and columns of dates that are read for nothing; their names follow. */
    readonly unread: string;
    readonly notRead: string;
  };
  readonly madeBy: string;
}
