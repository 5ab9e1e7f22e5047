import type { CountingTerms } from '../../deadline/index.js';

/** An agreement with its calendar, compiled for some years and packed to be carried in a file. Times are whole minutes. */
export interface PackedAgreement {
  readonly zone: string;
  /** The years that the calendar holds, both included. */
  readonly from: number;
  readonly to: number;
  readonly terms: CountingTerms;
  /** By day of the week from Monday: the spans of its hours, start and end after midnight. */
  readonly week: readonly (readonly (readonly [number, number])[])[];
  /** The names of closed days within a sentence: Dutch, English. */
  readonly names: readonly (readonly [string, string])[];
  /** The closed days in order, in base 36 and separated by spaces: days since the one before, a point, the place of its name. */
  readonly closed: string;
  /** The zone's offsets in order, in base 36 and separated by spaces: minutes since the one before, a point, the offset. */
  readonly offsets: string;
  /** The opening of the first piece of support time. */
  readonly opening: number;
  /** The kinds of pieces: minutes since the opening of the one before, and how long it is. */
  readonly kinds: readonly (readonly [number, number])[];
  /** By year: a letter for each piece, of its kind. Years are separated by spaces. */
  readonly pieces: string;
}

/** The letters of pieces. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
