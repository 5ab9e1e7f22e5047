import { stringify } from 'csv-stringify/sync';
import type { Dialect } from '../../tickets/index.js';
import type { AddedColumns } from './addedColumns.js';
import type { RowWriter } from './RowWriter.js';

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
