import { stringify } from 'csv-stringify/sync';
import type { Dialect, Ticket } from '../tickets/index.js';
import type { AddedColumns } from './addedColumns.js';
import { deadlineText, instantText } from './deadlineText.js';
import { plainTable } from './textTable.js';

/** Writes rows in one of the forms of output; each function gives the text that comes next. */
export interface RowWriter {
  readonly begin: () => string;
  readonly rows: (tickets: readonly Ticket[]) => string;
  readonly end: () => string;
}

/** The rows as they came, with the deadlines added, written as the input is. A cell that a spreadsheet would run as a formula gets a `'` before it. */
export function csvWriter(header: readonly string[], { delimiter, newline, byteOrderMark }: Dialect, added: AddedColumns): RowWriter {
  const write = (rows: readonly (readonly string[])[]) =>
    rows.length === 0
      ? ''
      : stringify([...rows], { delimiter, record_delimiter: newline, escape_formulas: true, cast: { string: withoutLeadingBreak } });
  return {
    begin: () => (byteOrderMark ? '\uFEFF' : '') + write([[...header, ...added.names]]),
    rows: (tickets) => write(tickets.map((ticket) => [...ticket.cells, ...added.cells(ticket)])),
    end: () => '',
  };
}

/** csv-stringify covers what begins with = + - @, tab and carriage return; some spreadsheets skip a line feed too. */
function withoutLeadingBreak(cell: string): string {
  return cell.startsWith('\n') ? `'${cell}` : cell;
}

/** A JSON array with an object for each row, by the names of the header; a repeated name gets a number. */
export function jsonWriter(header: readonly string[], added: AddedColumns): RowWriter {
  // Written by hand: an object would sort keys such as "1" first and lose one such as "__proto__".
  const keys = uniqueNames([...header, ...added.names]).map((name) => `${JSON.stringify(name)}:`);
  const object = (ticket: Ticket) =>
    `{${[...ticket.cells, ...added.cells(ticket)].map((cell, place) => `${keys[place]}${JSON.stringify(cell)}`).join(',')}}`;
  let separator = '\n';
  return {
    begin: () => '[',
    rows: (tickets) => {
      if (tickets.length === 0) return '';
      const text = separator + tickets.map(object).join(',\n');
      separator = ',\n';
      return text;
    },
    end: () => '\n]\n',
  };
}

/** `Comment`, `Comment 2`, `Comment 3`: the first keeps its name, and no name is given twice. */
function uniqueNames(names: readonly string[]): string[] {
  const all = new Set(names);
  const given = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let count = 2; given.has(unique) || (unique !== name && all.has(unique)); count += 1) unique = `${name} ${count}`;
    given.add(unique);
    return unique;
  });
}

const ID_WIDTH = 15;

/** A table for people, 80 columns wide. Its widths depend on every row, so the rows are kept until the end. */
export function tableWriter(): RowWriter {
  const body: string[][] = [];
  const twoLines = (text: string) => text.replace(/^(\S+ \S+) /, '$1\n');
  const row = ({ id, priority, reportMs, deadlines: { response, update, mttr } }: Ticket) => [
    wrapped(id),
    String(priority),
    ...[instantText(reportMs), deadlineText(response), deadlineText(update), deadlineText(mttr)].map(twoLines),
  ];
  return {
    begin: () => '',
    rows: (tickets) => {
      for (const ticket of tickets) body.push(row(ticket));
      return '';
    },
    end: () => plainTable(['Ticket', 'P', 'Reported', 'Response due', 'Update due', 'MTTR due'], body),
  };
}

function wrapped(id: string): string {
  return id.match(new RegExp(`.{1,${ID_WIDTH}}`, 'gsu'))?.join('\n') ?? '';
}
