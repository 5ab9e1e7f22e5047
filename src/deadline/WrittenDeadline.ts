import { type AgreementTerms, deadlineTerms } from '../agreement/index.js';
import type { EpochMs, Interval } from '../time/index.js';
import type { Priority } from '../vocabulary/index.js';
import type { KpiPromise, Promised } from './Promised.js';
import { pausesWithin } from './pausesOn.js';

/** What a deadline follows from, as its JSON says it: with the agreement it gives the deadline again, and why it is what it is. */
export interface MadeFrom {
  /** Which promise. */
  readonly kpi: Promised['kpi'];
  /** The third line's promise has none. */
  readonly priority?: Priority;
  /** What started its clock. */
  readonly startedBy: Promised['startedBy'];
  /** When it started. */
  readonly startMs: EpochMs;
  /** R12. Left out where there was none. */
  readonly pauses?: readonly Interval[];
  /** R18. Those of them that last from a repair to its reopening; left out where there was none. */
  readonly reopened?: readonly Interval[];
  /** `'other'` where it was not CloudCTI's standing agreement: who reads it back has to have that. */
  readonly agreement?: 'other';
}

/** What a promise's deadline follows from; of the pauses, those between the start of its clock and the deadline, where it is an instant. */
export function madeFrom(promised: Promised, deadlineMs: EpochMs = promised.start): MadeFrom {
  const { kpi, priority, startedBy, start, timed, pauses } = promised as KpiPromise;
  const all = {
    kpi,
    priority,
    startedBy,
    startMs: start,
    pauses: pausesWithin(pauses, start, deadlineMs),
    reopened: pausesWithin(pauses, start, deadlineMs, 'reopened'),
    // Only the files for spreadsheets have less of an agreement, and they make no deadlines that are written.
    agreement: countsAsStanding(timed.agreement as AgreementTerms) ? undefined : 'other',
  };
  // Nothing is said of what there is none of: the third line has no priority, and most clocks have no pauses.
  return Object.fromEntries(
    Object.entries(all).filter(([, said]) => said !== undefined && !(Array.isArray(said) && said.length === 0)),
  ) as unknown as MadeFrom;
}

/** Whether an agreement counts as CloudCTI's standing one does, whatever else it says. */
export function countsAsStanding({ calendar }: AgreementTerms): boolean {
  // Every agreement that is made has a calendar of its own.
  return calendar === deadlineTerms.calendar;
}
