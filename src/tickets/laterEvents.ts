import type { EpochMs } from '../time/index.js';
import type { FileReading } from './fileReading.js';
import type { IdTable } from './IdTable.js';
import { beforeFirstRow, hasNoId, rowSaysId, sortLog } from './messages/ofRows.js';
import type { Row } from './Row.js';
import { joined } from './Sentence.js';
import type { TimeReader } from './timeReader.js';

/**
 * Whether a row of a log is a later event of a ticket that an earlier row began: its deadlines follow from that first row. One that happened before it
 * is refused: the log is in another order. `ids` learns each ticket.
 */
export function laterEvents({ columns, times }: FileReading, ids: IdTable): (row: Row, line: number) => boolean {
  const began = new Map<string, { readonly at: EpochMs; readonly line: number }>();
  return (row, line) => {
    const { id } = row;
    const first = began.get(id);
    const at = row.read(columns.time, times.time?.read as TimeReader);
    if (at === undefined) return true;
    if (id === '') row.refuse(hasNoId(), joined(hasNoId(), '; ', rowSaysId('ticket')));
    if (first === undefined) {
      began.set(id, { at, line });
      ids.lineBefore(id, line);
      return row.isRefused;
    }
    if (at < first.at) row.refuse(beforeFirstRow(), joined(beforeFirstRow(), sortLog(first.line, id)));
    return true;
  };
}
