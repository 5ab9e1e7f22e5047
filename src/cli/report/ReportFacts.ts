import type { ComplianceReport } from '../../index.js';

/** Rows that were refused, by reason, with some of their places. */
export interface Refusals {
  readonly count: number;
  readonly examples: readonly string[];
}

/** All that a report is written from, in whatever form. */
export interface ReportFacts {
  readonly source: string;
  readonly report: ComplianceReport;
  readonly refused: Refusals;
}
