import type { Language } from '../vocabulary/index.js';

/** What is said of rows, of those that were refused and of those that were not. */
export interface RefusalWords {
  /** `7,514 rows`; `text` is the count as it is written. */
  readonly rows: (count: number, text: string) => string;
  /** How many different ids the rows have. */
  readonly ofIds: (count: number, text: string) => string;
  readonly lines: (count: number) => string;
  /** Reasons beyond those that are told apart. */
  readonly others: string;
  readonly refused: (text: string) => string;
  readonly written: (rows: string, refused: string) => string;
  readonly canBeRead: (all: string, read: string, refused: string, isOne: boolean) => string;
}

export const REFUSAL_WORDS: Readonly<Record<Language, RefusalWords>> = {
  en: {
    rows: (count, text) => (count === 1 ? '1 row' : `${text} rows`),
    ofIds: (count, text) => (count === 1 ? ' of 1 id' : ` of ${text} different ids`),
    lines: (count) => (count === 1 ? 'line' : 'lines'),
    others: 'other reasons',
    refused: (text) => `${text} refused`,
    written: (rows, refused) => `${rows} written, ${refused} refused`,
    canBeRead: (all, read, refused, isOne) => `${all}: ${read} can be read, ${refused} ${isOne ? 'is' : 'are'} refused`,
  },
  nl: {
    rows: (count, text) => (count === 1 ? '1 rij' : `${text} rijen`),
    ofIds: (count, text) => (count === 1 ? ' van 1 nummer' : ` van ${text} verschillende nummers`),
    lines: (count) => (count === 1 ? 'regel' : 'regels'),
    others: 'andere redenen',
    refused: (text) => `${text} geweigerd`,
    written: (rows, refused) => `${rows} geschreven, ${refused} geweigerd`,
    canBeRead: (all, read, refused, isOne) =>
      `${all}: ${read} ${read === '1' ? 'kan' : 'kunnen'} worden gelezen, ${refused} ${isOne ? 'wordt' : 'worden'} geweigerd`,
  },
};
