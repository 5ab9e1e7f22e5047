import { basename } from 'node:path';
import { ACTS, type Act } from '../../agreement/index.js';
import type { ReportFacts } from '../../page/index.js';
import { type FileReading, type ReadingFacts, readingFacts } from '../../tickets/index.js';
import { count, type Language } from '../../vocabulary/index.js';
import { counted, type RefusalLog } from '../RefusalLog.js';
import { REFUSAL_WORDS } from '../refusalWords.js';
import { readingText } from './readingText.js';
import { understoodText } from './understoodText.js';

/** The name of a source as it is told. */
export function sourceName(name: string): string {
  return name.includes('/') ? basename(name) : name;
}

/** What is told of a file of tickets, of whose acts nothing is asked. */
export function ticketFacts(reading: FileReading): ReadingFacts {
  return readingFacts(reading, []);
}

/** R20. What is told of a file of histories that records some acts. */
export function historyFacts(reading: FileReading, recorded: readonly Act[]): ReadingFacts {
  return readingFacts(
    reading,
    ACTS.filter((act) => !recorded.includes(act)),
  );
}

/** What `--check` tells of. */
export interface Checked {
  readonly source: string;
  readonly facts: ReadingFacts;
  readonly reading: FileReading;
  /** How many rows can be read. */
  readonly rows: number;
  /** How many different ids they have; `undefined` where no column is the id. */
  readonly ids: number | undefined;
  readonly refusals: RefusalLog;
}

/** All that `--check` says of a file once it has been read. */
export function checkText({ source, facts, reading, rows, ids, refusals }: Checked, language: Language): string {
  const words = REFUSAL_WORDS[language];
  const refused = refusals.reasons.map((reason) => `  ${counted(reason, language)}\n`).join('');
  const all = rows + refusals.count;
  const [read, not] = [rows, refusals.count].map((of) => count(of, language)) as [string, string];
  const summary = words.canBeRead(
    `${words.rows(all, count(all, language))}${ids === undefined ? '' : words.ofIds(ids, count(ids, language))}`,
    read,
    not,
    refusals.count === 1,
  );
  return `${readingText(source, facts, language)}${understoodText(reading, language)}${summary}\n${refused}`;
}

/** The same for a program, in a language. */
export function readingIn(facts: NonNullable<ReportFacts['reading']>, language: Language): object {
  const { system } = facts;
  if (system === undefined) return facts;
  const { name, note, knownBy } = system;
  return { ...facts, system: { name: name[language], knownBy, ...(note === undefined ? {} : { note: note[language] }) } };
}
