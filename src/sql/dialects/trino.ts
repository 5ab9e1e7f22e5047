import type { Dialect } from '../Dialect.js';
import { ansi, withoutKey } from './ansi.js';

export const trino: Dialect = {
  ...ansi,
  name: 'trino',
  types: { integer: 'BIGINT', text: 'VARCHAR' },
  toMs: (column) => `date_diff('millisecond', TIMESTAMP '1970-01-01 00:00:00.000', ${column})`,
  fromMs: (ms) => `date_add('millisecond', ${ms}, TIMESTAMP '1970-01-01 00:00:00.000')`,
  column: withoutKey,
};
