import { csvLine } from '../../csv/index.js';
import type { TicketFile } from '../../tickets/index.js';
import type { AddedColumns } from './addedColumns.js';
import type { RowWriter } from './RowWriter.js';

/** The rows as they came, with the deadlines added, written as the input is: without a header where it has none. */
export function csvWriter({ header, hasHeader, dialect }: TicketFile, added: AddedColumns): RowWriter {
  const { delimiter, newline, byteOrderMark, separatorLine } = dialect;
  const line = csvLine(dialect);
  return {
    begin: () =>
      `${byteOrderMark ? '\uFEFF' : ''}${separatorLine ? `sep=${delimiter}${newline}` : ''}${hasHeader ? line([...header, ...added.names]) : ''}`,
    rows: (tickets) => {
      let text = '';
      for (const ticket of tickets) text += line([...ticket.cells, ...added.cells(ticket)]);
      return text;
    },
    end: () => '',
  };
}
