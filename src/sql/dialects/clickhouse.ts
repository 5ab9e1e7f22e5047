import type { Dialect } from '../Dialect.js';
import { ansi, escapedText } from './ansi.js';

export const clickhouse: Dialect = {
  ...ansi,
  name: 'clickhouse',
  schemaNames: 1,
  quoted: (name) => `\`${name.replace(/[\\`]/g, '\\$&')}\``,
  text: escapedText,
  types: { integer: 'Int64', text: 'String' },
  quotient: (dividend, divisor) => `intDiv(${dividend}, ${divisor})`,
  toMs: (column) => `toUnixTimestamp64Milli(toDateTime64(${column}, 3, 'UTC'))`,
  fromMs: (ms) => `fromUnixTimestamp64Milli(${ms}, 'UTC')`,
  // What has no partner in a join is then NULL, and no zero, whatever the settings of a session.
  column: (name, type, isKey) => `${name} ${isKey ? type : `Nullable(${type})`}`,
  tableEnd: (key) => ` ENGINE = MergeTree ORDER BY ${key || 'tuple()'}`,
};
