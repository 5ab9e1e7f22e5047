import { named } from './messages/ofColumns.js';
import type { Role } from './roles.js';
import type { Sentence } from './Sentence.js';

/** A column of a file: where it stands, and its name as it is written there. */
export interface Column {
  readonly place: number;
  readonly name: string;
}

/** The columns by what they are read for: a date and a time may be two, updates any number. Of what a file has no column for, nothing is known. */
export type Columns = Readonly<Partial<Record<Role, readonly Column[]>>>;

/** Columns as messages call them: `reported_at`, `"Datum (lokaal)" and Tijd`. */
export function columnText(columns: readonly Column[], quote: (name: string) => string): Sentence {
  return named([...new Set(columns.map(({ name }) => (/^[\p{L}\p{N}_ .-]+$/u.test(name) ? name.trim() : quote(name))))]);
}
