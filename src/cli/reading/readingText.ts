import type { Act } from '../../agreement/index.js';
import { describe } from '../../errors/index.js';
import type { ColumnFacts, ReadingFacts } from '../../tickets/index.js';

/** Roles in the order in which they are told, and the act that each says. */
const TOLD: readonly (readonly [role: ColumnFacts['role'], name: string, act?: Act])[] = [
  ['id', 'id'],
  ['priority', 'priority'],
  ['reported', 'reported'],
  ['responded', 'response', 'response'],
  ['updates', 'updates', 'update'],
  ['repaired', 'repaired', 'repair'],
  ['closed', 'closed'],
  ['reopened', 'reopened'],
  ['history', 'states'],
  ['time', 'event'],
  ['state', 'state'],
];

/** R20. How a file is read, in a few lines: which column was taken for what, in which form and on whose clocks, and what the file does not record. */
export function readingText(source: string, facts: ReadingFacts): string {
  const { hasHeader, titles, system, unread, notRead } = facts;
  const below = titles === 0 ? '' : `, below ${titles === 1 ? 'a title that is' : `${titles} titles that are`} left out`;
  const lines = [
    ...TOLD.flatMap(([role, name, act]) => {
      const said = saidOf(role, act, facts);
      return said === undefined ? [] : [[name, said] as const];
    }),
    ...unread.map((column) => ['unread', `${describe(column)}: it holds no date with a time`] as const),
    ...(notRead.length === 0 ? [] : [['not read', notReadText(notRead)] as const]),
    ...(system?.note === undefined ? [] : [['note', system.note] as const]),
  ];
  return `Read ${source}${below}${hasHeader ? '' : ', in which no line names the columns'}${systemText(system)}:\n${lines.map(([name, text]) => `  ${name.padEnd(9)} ${text}\n`).join('')}`;
}

function systemText(system: ReadingFacts['system']): string {
  if (system === undefined) return '';
  const known =
    system.knownBy.length === 0 ? '' : ` (known by ${system.knownBy.map(describe).join(', ')}; if it is not, pass --preset none)`;
  return ` as an export of ${system.name}${known}`;
}

function saidOf(role: ColumnFacts['role'], act: Act | undefined, facts: ReadingFacts): string | undefined {
  const { columns, priorities, notRecorded, standsForRepair } = facts;
  const column = columns.find((each) => each.role === role);
  const isMissing = act !== undefined && notRecorded.includes(act);
  if (column === undefined && role === 'id') return 'none: no column is taken for it, and a ticket that stands twice counts twice';
  if (column === undefined) return isMissing ? `not recorded: ${missingText(act, columns)}` : undefined;
  const names = namesText(column.names);
  if (role === 'priority')
    return priorities.length === 0
      ? names
      : `${names}: ${priorities.map(({ name, priority }) => `${describe(name)} is ${priority}`).join(', ')}`;
  const form = column.form === undefined ? '' : `, as ${column.form}`;
  const zone = column.zone === undefined ? '' : `, on the clocks of ${column.zone} where no offset is written`;
  const instead = role === 'repaired' && standsForRepair ? STANDS_FOR_REPAIR : '';
  return `${names}${form}${zone}${instead}${isMissing ? UPDATES_NOT_RECORDED : ''}`;
}

const UPDATES_NOT_RECORDED = '; not recorded: updates end with the repair, and when that was the file does not say';

const STANDS_FOR_REPAIR =
  "; it stands for the repair, of which there is no other column: if it is the closing only, pass --repaired-column ''";

/** What a file that has a closing and no repair does not say is asked of its user once, not of each row. */
function missingText(act: Act | undefined, columns: ReadingFacts['columns']): string {
  return act === 'repair' && columns.some(({ role }) => role === 'closed')
    ? 'there is no column for the repair; pass --closing-repairs to take the closing'
    : 'the file has no column for it';
}

const NOT_READ_TOLD = 20;

function notReadText(names: readonly string[]): string {
  const more = names.length - NOT_READ_TOLD;
  return `${names.slice(0, NOT_READ_TOLD).map(describe).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function namesText(names: readonly string[]): string {
  const [first = ''] = names;
  const all = new Set(names);
  return all.size < names.length ? `${describe(first)}, ${names.length} columns` : [...all].map(describe).join(' and ');
}
