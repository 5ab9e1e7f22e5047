import type { Incident } from '../incident/index.js';
import type { Sentence } from './Sentence.js';

/** The history of an incident, and where it stands in the file. */
export interface ReadHistory {
  readonly line: number;
  /** As messages call it; written when it is asked for, which few rows are. */
  readonly place: () => Sentence;
  readonly incident: Incident;
}
