import type { Incident } from '../incident/index.js';
import type { ComplianceReport } from './Compliance.js';
import type { TallyPart } from './Tally.js';

/** What a builder has counted, on its way to another thread; made by `part` of a builder, read by `merge` of one with the same options. */
export interface CompliancePart {
  readonly kind: 'compliance-part';
  /** The options, agreement and all. */
  readonly scope: string;
  /** The counts of all incidents, where nothing is grouped. */
  readonly ungrouped: TallyPart;
  /** The counts by each of `groupBy`. */
  readonly groupings: readonly (readonly (readonly [string, TallyPart])[])[];
  /** The incidents of the worst misses, and which of an incident's misses it is. */
  readonly worst: readonly {
    /** Whose promise was missed. */
    readonly incident: Incident;
    /** Which of its misses. */
    readonly place: number;
  }[];
  /** What was not counted. */
  readonly leftOut: ComplianceReport['leftOut'];
}
