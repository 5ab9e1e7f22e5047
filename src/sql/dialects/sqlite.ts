import type { Dialect } from '../Dialect.js';
import { ansi } from './ansi.js';

/**
 * SQLite has no type for instants: they are texts, in UTC or with their offset. Its own functions take 31 February for 3 March, a bare number for a day
 * and `now` for the present: what is not written as a date and a time that exist is no instant.
 */
export const sqlite: Dialect = {
  ...ansi,
  name: 'sqlite',
  schemaNames: 1,
  hasTexts: true,
  types: { integer: 'INTEGER', text: 'TEXT' },
  toMs: (column) =>
    [
      `(CASE WHEN ${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][T ][0-9][0-9]:[0-9][0-9]*'`,
      `AND date(substr(${column}, 1, 10)) = substr(${column}, 1, 10)`,
      `THEN strftime('%s', ${column}) * 1000 + CAST(substr(strftime('%f', ${column}), 4) AS INTEGER) END)`,
    ].join(' '),
  // A compound query is not merged into the one around it, so that each text is read once and not ten times; but what is asked of the view by id is still asked of
  // the tickets, which a LIMIT would forbid.
  computedOnce: (columns) => `UNION ALL SELECT ${Array.from({ length: columns }, () => 'NULL').join(', ')} WHERE 1 = 0`,
  fromMs: (ms) => `(strftime('%Y-%m-%dT%H:%M:', (${ms}) / 1000, 'unixepoch') || printf('%02d.%03dZ', (${ms}) / 1000 % 60, (${ms}) % 1000))`,
};
