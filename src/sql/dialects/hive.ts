import type { Dialect } from '../Dialect.js';
import { spark } from './spark.js';

/** Its names of tables have letters, digits and underscores only; dots and colons it takes apart. */
export const hive: Dialect = {
  ...spark,
  name: 'hive',
  schemaNames: 1,
  names: { most: 128, unit: 'characters', without: /[.:`]/ },
  toMs: (column) => `CAST(floor(CAST(${column} AS DECIMAL(20, 3)) * 1000) AS BIGINT)`,
  fromMs: (ms) => `CAST(CAST(${ms} AS DECIMAL(20, 3)) / 1000 AS TIMESTAMP)`,
};
