import { csvLine } from '../../csv/index.js';
import type { Dialect } from '../../tickets/index.js';
import type { AddedColumns } from './addedColumns.js';
import type { RowWriter } from './RowWriter.js';

/** The rows as they came, with the deadlines added, written as the input is. */
export function csvWriter(header: readonly string[], dialect: Dialect, added: AddedColumns): RowWriter {
  const { delimiter, newline, byteOrderMark, separatorLine } = dialect;
  const line = csvLine(dialect);
  return {
    begin: () => `${byteOrderMark ? '\uFEFF' : ''}${separatorLine ? `sep=${delimiter}${newline}` : ''}${line([...header, ...added.names])}`,
    rows: (tickets) => {
      let text = '';
      for (const ticket of tickets) text += line([...ticket.cells, ...added.cells(ticket)]);
      return text;
    },
    end: () => '',
  };
}
