import type { AgreementChanges } from '../../../agreement/index.js';
import type { ReadingFacts, Sentence, Settings } from '../../../tickets/index.js';
import type { Language } from '../../../vocabulary/index.js';

/** How a user says that a file is written, where the file does not say it. */
export type FileForm = Required<{ readonly [name in 'zone' | 'dateFormat' | 'priorities']: NonNullable<Settings[name]> }>;

/** What the worker is asked: it computes as long as it takes, while the page answers. */
export interface FileTask {
  readonly file: Blob;
  readonly name: string;
  readonly form: FileForm;
  readonly changes: AgreementChanges | undefined;
  readonly language: Language;
}

/** A row that was refused, as it is told. */
export interface RefusedLine {
  readonly place: Sentence;
  readonly reasons: readonly Sentence[];
}

/** How far it is, or what came of it, told apart by `kind`. */
export type FileNews =
  | { readonly kind: 'progress'; readonly bytes: number; readonly size: number; readonly rows: number }
  /** The file cannot be read as it is written, or as its user says: nothing was computed. */
  | { readonly kind: 'refused'; readonly sentence: Sentence; readonly setting?: string }
  | {
      readonly kind: 'done';
      readonly name: string;
      /** The file's rows with their deadlines, as a file of separated values. */
      readonly table: Blob;
      readonly rows: number;
      readonly refusedRows: number;
      /** The first of them; all are counted. */
      readonly refused: readonly RefusedLine[];
      /** The header and the first rows of the table, to look at. */
      readonly head: readonly string[];
      readonly first: readonly (readonly string[])[];
      readonly facts: ReadingFacts;
    };
