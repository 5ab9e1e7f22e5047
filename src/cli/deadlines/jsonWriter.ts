import type { Ticket } from '../../tickets/index.js';
import type { AddedColumns } from './addedColumns.js';
import type { RowWriter } from './RowWriter.js';

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
  const taken = new Set(names);
  const next = new Map<string, number>();
  return names.map((name) => {
    let count = next.get(name) ?? 1;
    next.set(name, count + 1);
    if (count === 1) return name;
    while (taken.has(`${name} ${count}`)) count += 1;
    next.set(name, count + 1);
    taken.add(`${name} ${count}`);
    return `${name} ${count}`;
  });
}
