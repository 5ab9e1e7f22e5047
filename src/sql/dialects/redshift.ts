import type { Dialect } from '../Dialect.js';
import { ansi } from './ansi.js';

export const redshift: Dialect = {
  ...ansi,
  name: 'redshift',
  names: { most: 127, unit: 'bytes' },
  toMs: (column) => `DATEDIFF(millisecond, '1970-01-01', ${column})`,
  fromMs: (ms) => `DATEADD(millisecond, MOD(${ms}, 1000), TIMESTAMP 'epoch' + (${ms}) / 1000 * INTERVAL '1 second')`,
};
