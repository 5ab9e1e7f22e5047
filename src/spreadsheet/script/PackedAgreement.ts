import type { Calendar } from '../../calendar/index.js';
import type { CountingTerms } from '../../deadline/index.js';

/** An agreement with its calendar, compiled for some years and packed to be carried in a file. */
export interface PackedAgreement {
  readonly zone: string;
  /** The years that the calendar holds, both included. */
  readonly from: number;
  readonly to: number;
  readonly terms: CountingTerms;
  /** By day of the week from Monday: the spans of its hours, in milliseconds after midnight. */
  readonly week: Calendar['week'];
  /** The names of closed days within a sentence: Dutch, English. */
  readonly names: readonly (readonly [string, string])[];
  /** The closed days in order, in base 36 and separated by spaces: days since the one before, a point, the place of its name. */
  readonly closed: string;
  /** The zone's offsets in order, in base 36 and separated by spaces: minutes since the one before, a point, the offset. */
  readonly offsets: string;
}
