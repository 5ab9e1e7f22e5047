import type { ComplianceReport } from '../../compliance/index.js';
import type { TrailParts } from '../../explain/index.js';

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
  /** Why each of the worst misses was due when it was, in the language of the page. */
  readonly explained: readonly TrailParts[];
}
