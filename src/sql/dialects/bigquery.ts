import type { Dialect } from '../Dialect.js';
import { ansi, escapedText, withoutKey } from './ansi.js';

export const bigquery: Dialect = {
  ...ansi,
  name: 'bigquery',
  quoted: (name) => `\`${name}\``,
  names: { most: 300, unit: 'characters', without: /[^\p{L}\p{M}\p{N}\p{Pc}\p{Pd} &%=+:'<>#|]/u },
  text: escapedText,
  types: { integer: 'INT64', text: 'STRING' },
  quotient: (dividend, divisor) => `DIV(${dividend}, ${divisor})`,
  toMs: (column) => `UNIX_MILLIS(${column})`,
  fromMs: (ms) => `TIMESTAMP_MILLIS(${ms})`,
  column: withoutKey,
};
