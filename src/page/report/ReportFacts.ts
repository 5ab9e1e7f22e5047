import type { Act } from '../../agreement/index.js';
import type { ComplianceReport } from '../../compliance/index.js';
import type { TrailParts } from '../../explain/index.js';
import type { BilingualName, Priority } from '../../vocabulary/index.js';

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
  /** Columns that are called as one with times, and hold none; and those that hold dates and are read for nothing. */
  readonly unread: readonly string[];
  readonly notRead: readonly string[];
  /** Whether the column of the repair was taken for want of another, and may be that of the closing. */
  readonly standsForRepair: boolean;
  /** R20. The acts that the source says nothing of. */
  readonly notRecorded: readonly Act[];
}

/** All that a report is written from, in whatever form. */
export interface ReportFacts {
  readonly source: string;
  readonly report: ComplianceReport;
  readonly refused: Refusals;
  /** How the source was read, where it had to be decided. */
  readonly reading?: ReportReading;
  /** Why each of the worst misses was due when it was, in the language of the page. */
  readonly explained: readonly TrailParts[];
}
