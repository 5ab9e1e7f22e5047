import type { Dialect } from '../Dialect.js';
import { ansi } from './ansi.js';

export const postgresql: Dialect = {
  ...ansi,
  name: 'postgresql',
  // Longer ones are cut off without an error: two names would become one.
  names: { most: 63, unit: 'bytes' },
  types: { integer: 'bigint', text: 'text' },
  // Five ten-thousandths of a millisecond: less than any part of one that a column can hold, and more than what a double loses.
  toMs: (column) => `CAST(floor(date_part('epoch', ${column}) * 1000 + 0.0005) AS bigint)`,
  fromMs: (ms) => `(TIMESTAMP '1970-01-01 00:00:00' + (${ms}) * INTERVAL '1 millisecond')`,
};
