import { csvLine } from '../../csv/index.js';
import type { TicketFile } from '../../tickets/index.js';
import type { AddedColumns } from './addedColumns.js';
import type { RowWriter } from './RowWriter.js';

/** The rows as they came, with the deadlines added, written as the input is: without a header where it has none. It is UTF-8, which Excel knows by a mark. */
export function csvWriter({ header, hasHeader, dialect }: TicketFile, added: AddedColumns, bom: boolean): RowWriter {
  const { delimiter, newline, byteOrderMark, separatorLine } = dialect;
  const line = csvLine(dialect);
  return {
    begin: () =>
      `${bom || byteOrderMark ? '\uFEFF' : ''}${separatorLine ? `sep=${delimiter}${newline}` : ''}${hasHeader ? line([...header, ...added.names]) : ''}`,
    rows: (tickets) => tickets.map((ticket) => line(ticket.cells.concat(added.cells(ticket)))).join(''),
    end: () => '',
  };
}
