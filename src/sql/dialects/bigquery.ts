import type { Dialect } from '../Dialect.js';
import { ansi, escapedText, withoutKey } from './ansi.js';

/** Of three names of 300 characters, and the dots between them. */
const LONGEST_PATH = 1_802;

export const bigquery: Dialect = {
  ...ansi,
  name: 'bigquery',
  quoted: (name) => `\`${name}\``,
  names: { most: 300, unit: 'characters', without: /[^\p{L}\p{M}\p{N}\p{Pc}\p{Pd} &%=+:'<>#|]/u },
  // No name of a project, dataset or table has a dot.
  namesIn: (text) => (text.length > LONGEST_PATH ? [text] : text.split('.')),
  text: escapedText,
  types: { integer: 'INT64', text: 'STRING' },
  quotient: (dividend, divisor) => `DIV(${dividend}, ${divisor})`,
  toMs: (column) => `UNIX_MILLIS(${column})`,
  fromMs: (ms) => `TIMESTAMP_MILLIS(${ms})`,
  column: withoutKey,
};
