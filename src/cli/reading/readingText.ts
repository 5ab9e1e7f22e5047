import type { Act } from '../../agreement/index.js';
import { describe } from '../../errors/index.js';
import { ISO_FORM } from '../../forms/index.js';
import type { ColumnFacts, ReadingFacts } from '../../tickets/index.js';
import type { Language } from '../../vocabulary/index.js';
import { ACT_OF, READING_WORDS, type ReadingWords } from './readingWords.js';

/** Roles in the order in which they are told. */
const TOLD: readonly ColumnFacts['role'][] = [
  ...(['id', 'priority', 'reported', 'responded', 'updates', 'repaired', 'closed', 'reopened', 'history', 'time', 'state'] as const),
];

/** R20. How a file is read, in a few lines: which column was taken for what, in which form and on whose clocks, and what the file does not record. */
export function readingText(source: string, facts: ReadingFacts, language: Language): string {
  const { hasHeader, titles, sheet, system, unread, notRead, firstEventsOnly } = facts;
  const words = READING_WORDS[language];
  const below = `${titles === 0 ? '' : words.below(titles)}${hasHeader ? '' : words.noHeader}`;
  const lines = [
    ...(sheet === undefined ? [] : [[words.sheet, sheetText(sheet, words)] as const]),
    ...TOLD.flatMap((role) => {
      const said = saidOf(role, facts, words);
      return said === undefined ? [] : [[words.roles[role], said] as const];
    }),
    ...unread.map((column) => [words.unread[0], `${describe(column)}: ${words.unread[1]}`] as const),
    ...(notRead.length === 0 ? [] : [[words.notRead, notReadText(notRead, words)] as const]),
    ...(firstEventsOnly ? [words.firstEvents] : []),
    ...(system?.note === undefined ? [] : [[words.note, system.note[language]] as const]),
  ];
  const width = Math.max(...lines.map(([name]) => name.length), MARGIN);
  const head = words.read(source, below, system === undefined ? '' : systemText(system, language));
  return `${head}\n${lines.map(([name, text]) => `  ${name.padEnd(width)} ${text}\n`).join('')}`;
}

const MARGIN = 9;

/** Dates of a workbook's cells are handed on as ISO 8601. */
function formText({ form }: ColumnFacts, isOfSheet: boolean, words: ReadingWords): string {
  if (form === undefined) return '';
  return `${words.as}${isOfSheet && form === ISO_FORM.text ? words.datesOfCells(form) : form}`;
}

function sheetText({ name, others }: NonNullable<ReadingFacts['sheet']>, words: ReadingWords): string {
  return `${describe(name)}${others.length === 0 ? '' : words.otherSheets(notReadText(others, words))}`;
}

function systemText({ name, knownBy }: NonNullable<ReadingFacts['system']>, language: Language): string {
  const words = READING_WORDS[language];
  return `${words.system(name[language])}${knownBy.length === 0 ? '' : words.knownBy(knownBy.map(describe).join(', '))}`;
}

function saidOf(role: ColumnFacts['role'], facts: ReadingFacts, words: ReadingWords): string | undefined {
  const { columns, priorities, notRecorded, standsForRepair, sheet } = facts;
  const column = columns.find((each) => each.role === role);
  const act = ACT_OF[role];
  const isMissing = act !== undefined && notRecorded.includes(act);
  if (column === undefined && role === 'id') return words.noId;
  if (column === undefined) return isMissing ? `${words.notRecorded}${missingText(act, columns, words)}` : undefined;
  const names = namesText(column.names, words);
  if (role === 'priority')
    return priorities.length === 0
      ? names
      : `${names}: ${priorities.map(({ name, priority }) => `${describe(name)} ${words.is} ${priority}`).join(', ')}`;
  const form = formText(column, sheet !== undefined, words);
  const zone = column.zone === undefined ? '' : words.onClocks(column.zone);
  const instead = role === 'repaired' && standsForRepair ? words.standsForRepair : '';
  return `${names}${form}${zone}${instead}${isMissing ? words.updatesEnd : ''}`;
}

/** What a file that has a closing and no repair does not say is asked of its user once, not of each row. */
function missingText(act: Act | undefined, columns: ReadingFacts['columns'], words: ReadingWords): string {
  return act === 'repair' && columns.some(({ role }) => role === 'closed') ? words.closingOnly : words.noColumn;
}

const NOT_READ_TOLD = 20;

function notReadText(names: readonly string[], words: ReadingWords): string {
  const more = names.length - NOT_READ_TOLD;
  return `${names.slice(0, NOT_READ_TOLD).map(describe).join(', ')}${more > 0 ? words.andMore(more) : ''}`;
}

function namesText(names: readonly string[], words: ReadingWords): string {
  const [first = ''] = names;
  const all = new Set(names);
  return all.size < names.length ? `${describe(first)}${words.columns(names.length)}` : [...all].map(describe).join(words.and);
}
