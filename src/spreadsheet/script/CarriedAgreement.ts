import type { Calendar } from '../../calendar/index.js';
import type { CountingTerms } from '../../deadline/index.js';

/** An agreement with its calendar for some years, as a file carries it: small, and plain enough to be checked by eye. */
export interface CarriedAgreement {
  readonly zone: string;
  /** The years that the calendar holds, both included. */
  readonly from: number;
  readonly to: number;
  readonly terms: CountingTerms;
  /** By day of the week from Monday: the spans of its hours, in milliseconds after midnight. */
  readonly week: Calendar['week'];
  /** The names of closed days within a sentence: Dutch, English. */
  readonly names: readonly (readonly [string, string])[];
  /** The closed days, a text a year: `2026 01-01=0 04-05=2` is two of them, each with the place of its name. */
  readonly closed: readonly string[];
}
