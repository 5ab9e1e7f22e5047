import type { Incident } from '../incident/index.js';
import type { Sentence } from './Sentence.js';

/** R18. What a user says is to be made of an incident of which a file does not say when it was repaired or reopened. */
export type HistoryChoice = 'closingRepairs' | 'lastRepairCounts';

/** The history of an incident, and where it stands in the file. */
export interface ReadHistory {
  readonly line: number;
  /** As messages call it; written when it is asked for, which few rows are. */
  readonly place: () => Sentence;
  readonly incident: Incident;
  /** What of it follows from a choice and not from the file; left out where nothing does. */
  readonly chosen?: readonly HistoryChoice[];
}
