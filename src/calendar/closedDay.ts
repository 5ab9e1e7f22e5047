import type { LocalDate } from '../time/index.js';

/** A name as people of both languages know it. */
export interface BilingualName {
  readonly nl: string;
  readonly en: string;
}

/** A date on which there are no support hours, and why. */
export interface ClosedDay {
  readonly date: LocalDate;
  /** What it is called, where it has a name: one for all readers, or one for each language. */
  readonly name?: string | BilingualName;
}
