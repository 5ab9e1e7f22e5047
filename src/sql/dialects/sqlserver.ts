import type { Dialect } from '../Dialect.js';
import { ansi, between, doubledText } from './ansi.js';

export const sqlserver: Dialect = {
  ...ansi,
  name: 'sqlserver',
  schemaNames: 1,
  quoted: between('[', ']'),
  text: (value) => `N${doubledText(value)}`,
  types: { integer: 'BIGINT', text: 'NVARCHAR(1000)' },
  toMs: (column) => `DATEDIFF_BIG(millisecond, '19700101', ${column})`,
  // A part of a date is added as a number of four bytes: days first, then what is left of them.
  fromMs: (ms) =>
    `DATEADD(millisecond, CAST((${ms}) % 86400000 AS INT), DATEADD(day, CAST((${ms}) / 86400000 AS INT), CAST('19700101' AS DATETIME2(3))))`,
  // A view is the first statement of its batch.
  end: ';\nGO\n',
};
