import { describe } from '../errors/index.js';
import type { IdTable } from './IdTable.js';
import type { Row } from './Row.js';
import { mention } from './Sentence.js';

/** R20. One incident is one id: a second row with it is an error in the data, told with both lines. A row without an id stands for itself. */
export function refuseSecond(row: Row, ids: IdTable, id: string, line: number): void {
  const before = id === '' ? undefined : ids.lineBefore(id, line);
  if (before === undefined) return;
  const sentence = [
    `its id ${describe(id)} stands on line ${before} too; one incident is one row, unless the rows are events: then pass `,
    mention('log'),
  ];
  row.refuse('its id stands on an earlier line too', sentence);
}
