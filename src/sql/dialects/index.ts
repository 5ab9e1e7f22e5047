import type { Dialect, DialectName } from '../Dialect.js';
import { bigquery } from './bigquery.js';
import { clickhouse } from './clickhouse.js';
import { duckdb } from './duckdb.js';
import { hive } from './hive.js';
import { mariadb } from './mariadb.js';
import { postgresql } from './postgresql.js';
import { redshift } from './redshift.js';
import { snowflake } from './snowflake.js';
import { spark } from './spark.js';
import { sqlite } from './sqlite.js';
import { sqlserver } from './sqlserver.js';
import { trino } from './trino.js';

/** Every dialect by its name. */
export const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  bigquery,
  clickhouse,
  duckdb,
  hive,
  mariadb,
  postgresql,
  redshift,
  snowflake,
  spark,
  sqlite,
  sqlserver,
  trino,
};

/** The names of all dialects. */
export const SQL_DIALECTS: readonly DialectName[] = Object.freeze(Object.keys(DIALECTS) as DialectName[]);
