import type { Dialect } from '../Dialect.js';
import { ansi } from './ansi.js';

export const duckdb: Dialect = {
  ...ansi,
  name: 'duckdb',
  types: { integer: 'BIGINT', text: 'VARCHAR' },
  quotient: (dividend, divisor) => `(${dividend}) // ${divisor}`,
  toMs: (column) => `epoch_ms(${column})`,
  fromMs: (ms) => `make_timestamp_ms(${ms})`,
};
