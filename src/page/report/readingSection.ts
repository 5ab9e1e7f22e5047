import { safe, section, table } from '../html.js';
import type { PageWords } from './PageWords.js';
import type { ReportFacts, ReportReading } from './ReportFacts.js';

/** R20. How the source was read, so that a reader can check it: columns, forms of time, clocks, priorities; and what the source does not record. */
export function readingSection({ reading }: ReportFacts, words: PageWords): string {
  if (reading === undefined) return '';
  const { read } = words;
  const rows = reading.columns.map(({ role, names, form = '', zone = '' }) => [
    safe(read.roles[role] ?? role),
    [...new Set(names)].map(safe).join(', '),
    safe(form),
    safe(zone),
  ]);
  const names = (list: readonly string[]) => list.map((name) => `“${safe(name)}”`).join(', ');
  const notes = [
    reading.system === undefined ? '' : read.system(safe(reading.system.name[words.language])),
    priorities(reading, words),
    ...reading.notRecorded.map((act) => read.notRecorded[act]),
    reading.standsForRepair ? read.standsForRepair : '',
    reading.unread.length === 0 ? '' : `${read.unread} ${names(reading.unread)}`,
    reading.notRead.length === 0 ? '' : `${read.notRead} ${names(reading.notRead)}`,
  ].filter((note) => note !== '');
  const list = notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${note}</li>`).join('')}</ul>`;
  return section(read.title, `${table(read.title, read.head, rows)}${list}`);
}

function priorities({ priorities: all }: ReportReading, { read }: PageWords): string {
  // Numbers that are the agreement's own need no telling.
  const named = all.filter(({ name, priority }) => name !== String(priority));
  return named.length === 0 ? '' : `${read.priorities} ${named.map(({ name, priority }) => `${safe(name)} = ${priority}`).join(', ')}`;
}
