import type { Dialect } from '../Dialect.js';
import { ansi, escapedText } from './ansi.js';

export const snowflake: Dialect = {
  ...ansi,
  name: 'snowflake',
  names: { most: 255, unit: 'characters' },
  text: escapedText,
  types: { integer: 'NUMBER(19, 0)', text: 'VARCHAR' },
  // A quotient has six digits there and is rounded to them: the remainder goes first.
  quotient: (dividend, divisor) => `((${dividend}) - MOD(${dividend}, ${divisor})) / ${divisor}`,
  toMs: (column) => `DATE_PART('EPOCH_MILLISECOND', ${column})`,
  fromMs: (ms) => `TO_TIMESTAMP_NTZ(${ms}, 3)`,
};
