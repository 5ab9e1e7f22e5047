import { SlaInputError } from '../errors/index.js';
import { type Incident, type IncidentInput, incident } from '../incident/index.js';
import type { RefusedRow } from './Row.js';

/** The history of an incident, and where it stands in the file. */
export interface ReadHistory {
  readonly place: string;
  readonly incident: Incident;
}

/** A history that is possible, or why it is not. */
export function historyOf(input: IncidentInput, place: string): ReadHistory | RefusedRow {
  try {
    return { place, incident: incident(input) };
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    return { place, reasons: error.issues.map(({ message }) => [message]) };
  }
}
