import { basename } from 'node:path';
import { ACTS, type Act } from '../../agreement/index.js';
import { type FileReading, type ReadingFacts, readingFacts } from '../../tickets/index.js';
import { counted, type RefusalLog } from '../RefusalLog.js';
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

/** All that `--check` says of a file once it has been read. */
export function checkText(source: string, facts: ReadingFacts, reading: FileReading, rows: number, refusals: RefusalLog): string {
  const count = (of: number) => of.toLocaleString('en-US');
  const refused = refusals.reasons.map((reason) => `  ${counted(reason)}\n`).join('');
  const all = rows + refusals.count;
  const summary = `${count(all)} ${all === 1 ? 'row' : 'rows'}: ${count(rows)} can be read, ${count(refusals.count)} ${refusals.count === 1 ? 'is' : 'are'} refused\n`;
  return `${readingText(source, facts)}${understoodText(reading)}${summary}${refused}`;
}
