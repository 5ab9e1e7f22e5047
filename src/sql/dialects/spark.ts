import type { Dialect } from '../Dialect.js';
import { ansi, between, escapedText, withoutKey } from './ansi.js';

/** Spark SQL and Databricks. */
export const spark: Dialect = {
  ...ansi,
  name: 'spark',
  quoted: between('`'),
  text: escapedText,
  types: { integer: 'BIGINT', text: 'STRING' },
  quotient: (dividend, divisor) => `(${dividend}) DIV ${divisor}`,
  toMs: (column) => `unix_millis(${column})`,
  fromMs: (ms) => `timestamp_millis(${ms})`,
  column: withoutKey,
};
