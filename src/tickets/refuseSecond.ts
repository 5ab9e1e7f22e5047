import type { IdTable } from './IdTable.js';
import { idStandsTwice, secondId } from './messages/ofRows.js';
import type { Row } from './Row.js';

/** R20. One incident is one id: a second row with it is an error in the data, told with both lines. A row without an id stands for itself. */
export function refuseSecond(row: Row, ids: IdTable, id: string, line: number): void {
  const before = id === '' ? undefined : ids.lineBefore(id, line);
  if (before !== undefined) row.refuse(secondId(), idStandsTwice(id, before));
}
