import { describe } from '../errors/index.js';
import type { EpochMs } from '../time/index.js';
import type { FileReading } from './fileReading.js';
import type { Row } from './Row.js';
import type { TimeReader } from './timeReader.js';

/**
 * Whether a row of a log is a later event of a ticket that an earlier row began: its deadlines follow from that first row. One that happened before it
 * is refused: the log is in another order.
 */
export function laterEvents({ columns, times }: FileReading): (row: Row, line: number) => boolean {
  const began = new Map<string, { readonly at: EpochMs; readonly line: number }>();
  return (row, line) => {
    const { id } = row;
    const first = began.get(id);
    const at = row.read(columns.time, times.time?.read as TimeReader);
    if (at === undefined) return true;
    if (id === '') row.refuse('has no id', ['has no id; a row of a log says which ticket it is of']);
    if (first === undefined) {
      began.set(id, { at, line });
      return row.isRefused;
    }
    const kind = 'happened before the first row of its ticket';
    if (at < first.at) row.refuse(kind, [`${kind}, on line ${first.line} (${describe(id)}); sort the log by time`]);
    return true;
  };
}
