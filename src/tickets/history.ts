import type { Incident } from '../incident/index.js';

/** The history of an incident, and where it stands in the file. */
export interface ReadHistory {
  readonly line: number;
  readonly place: string;
  readonly incident: Incident;
}
