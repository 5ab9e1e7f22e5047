import { count } from '../../../vocabulary/index.js';
import { safe, table } from '../../html.js';
import type { ReportReading } from '../ReportFacts.js';
import type { Tell } from '../Tell.js';
import { bounded } from '../texts/names.js';
import { choicesTold } from './choicesTold.js';
import type { MeasuredWords } from './MeasuredWords.js';

/** R20. How the source was read: columns, forms of time, clocks, priorities; what it does not record, and what was chosen. */
export function readingPart(tell: Tell, words: MeasuredWords): string {
  const { facts, language, words: page } = tell;
  const { reading } = facts;
  const told = [...(reading === undefined ? [] : notesOf(reading, tell, words)), ...choicesTold(tell, words)];
  const notes = told.length === 0 ? '' : `<ul>${told.map((note) => `<li>${note}</li>`).join('')}</ul>`;
  if (reading === undefined) return notes === '' ? '' : `<h3>${words.columns}</h3>${notes}`;
  const rows = reading.columns.map(({ role, names, form = '', zone = '' }) => [
    safe(words.roles[role] ?? role),
    [...new Set(names)].map((name) => bounded(name, language)).join(', '),
    form === '' ? '–' : bounded(form, language),
    zone === '' ? '–' : safe(zone),
  ]);
  return `<h3>${words.columns}</h3>${table({ caption: words.columns, head: words.columnsHead, rows, hint: page.scrolls, look: 'texts' })}${notes}`;
}

function notesOf(reading: ReportReading, { language }: Tell, words: MeasuredWords): readonly string[] {
  const names = (list: readonly string[]) => list.map((name) => `“${bounded(name, language)}”`).join(', ');
  return [
    reading.sheet === undefined ? '' : words.sheet(names([reading.sheet.name]), names(reading.sheet.others)),
    reading.system === undefined ? '' : words.system(safe(reading.system.name[language])),
    reading.ids === undefined ? '' : words.ids(count(reading.ids, language)),
    priorities(reading, language, words),
    ...reading.notRecorded.map((act) => words.notRecorded[act]),
    reading.standsForRepair ? words.standsForRepair : '',
    reading.unread.length === 0 ? '' : `${words.unread} ${names(reading.unread)}`,
    reading.notRead.length === 0 ? '' : `${words.notRead} ${names(reading.notRead)}`,
  ].filter((note) => note !== '');
}

function priorities({ priorities: all }: ReportReading, language: Tell['language'], words: MeasuredWords): string {
  // Numbers that are the agreement's own need no telling.
  const named = all.filter(({ name, priority }) => name !== String(priority));
  return named.length === 0
    ? ''
    : `${words.priorities} ${named.map(({ name, priority }) => `${bounded(name, language)} = ${priority}`).join(', ')}`;
}
