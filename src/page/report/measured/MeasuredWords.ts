import type { Act, Readings } from '../../../agreement/index.js';
import type { ComplianceReport } from '../../../compliance/index.js';

/** What the update KPI counts (R11). */
export type UpdateUnit = ComplianceReport['updateUnit'];

/** What is said of how it was measured. */
export interface MeasuredWords {
  readonly title: string;
  readonly agreement: string;
  readonly terms: string;
  readonly termTexts: (updateUnit: UpdateUnit) => readonly string[];
  readonly supportHours: string;
  /** What was agreed otherwise than in the standing agreement: its heading, and names of terms that other parts show. */
  readonly otherwise: string;
  readonly otherwiseTerms: Readonly<Record<string, string>>;
  readonly target: string;
  readonly noTarget: string;
  readonly closedDays: string;
  readonly closedWithin: (from: string, to: string) => string;
  readonly spanNote: string;
  readonly noClosedDays: string;
  readonly specialDays: string;
  readonly closedThen: string;
  readonly zone: (name: string) => string;
  readonly version: (from: string) => string;
  readonly readings: string;
  readonly reading: { readonly [name in keyof Readings]: Readonly<Record<Readings[name], string>> };
  readonly waits: string;
  readonly waitStates: (names: string) => string;
  readonly noWaits: string;
  readonly waited: (incidents: string, time: string) => string;
  readonly columns: string;
  readonly columnsHead: readonly string[];
  readonly roles: Readonly<Record<string, string>>;
  readonly priorities: string;
  readonly notRecorded: Readonly<Record<Act, string>>;
  /** Of a workbook; `others` are the names of the sheets that were not read. */
  readonly sheet: (name: string, others: string) => string;
  readonly system: (name: string) => string;
  readonly ids: (ids: string) => string;
  readonly standsForRepair: string;
  readonly unread: string;
  readonly notRead: string;
  readonly leftOut: string;
  readonly nothingLeftOut: string;
  readonly outsidePeriod: (count: string) => string;
  readonly reportedLater: (count: string) => string;
  readonly refused: (count: string) => string;
  readonly refusedHead: readonly string[];
  readonly further: (reasons: string) => string;
  /** In the place of two shares. */
  readonly unbounded: string;
  readonly made: string;
  readonly by: (version: string) => string;
  readonly on: (instant: string) => string;
  readonly agreed: string;
  readonly signed: (period: string, instant: string) => string;
  readonly measures: string;
  readonly remarks: string;
  readonly forCustomer: string;
  readonly forProvider: string;
  readonly name: string;
  readonly date: string;
  readonly signature: string;
}
