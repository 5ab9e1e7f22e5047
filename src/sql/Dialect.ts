import type { TableColumn } from './Tables.js';

/** The engines for which SQL is written. */
export type DialectName =
  | 'bigquery'
  | 'clickhouse'
  | 'duckdb'
  | 'hive'
  | 'mariadb'
  | 'postgresql'
  | 'redshift'
  | 'snowflake'
  | 'spark'
  | 'sqlite'
  | 'sqlserver'
  | 'trino';

/** What a dialect writes in its own way. It decides nothing: what counts, and how, is said once for all of them. */
export interface Dialect {
  readonly name: DialectName;
  /** A name as it stands in a statement, whatever is in it. */
  readonly quoted: (name: string) => string;
  /** What no name may be there, and how that is said: it would be cut off, changed or refused there. */
  readonly names: NameRule;
  /** The names in the text of a path, where none can have what stands between them; elsewhere a text is one name. */
  readonly namesIn?: (text: string) => readonly string[];
  /** The most names of the schema in which tables and views are made: it may stand in a project, a catalog or a database. */
  readonly schemaNames: 1 | 2;
  /** A text as a literal, whatever is in it. */
  readonly text: (value: string) => string;
  readonly types: Readonly<Record<TableColumn['type'], string>>;
  /** The whole part of a quotient of two whole numbers that are not negative, or that it does not matter for. */
  readonly quotient: (dividend: string, divisor: string) => string;
  /** The epoch milliseconds of a column of instants in UTC, down to the whole millisecond. */
  readonly toMs: (column: string) => string;
  /** Whether instants are texts there, of which some are none: `toMs` then gives NULL. */
  readonly hasTexts?: boolean;
  /** What stands behind a query of so many columns, so that an engine computes them once, and not wherever they are asked for. */
  readonly computedOnce?: (columns: number) => string;
  /** The instant, in UTC, of epoch milliseconds. */
  readonly fromMs: (ms: string) => string;
  /** The end of a statement that makes a table; `key` is quoted. */
  readonly tableEnd: (key: string) => string;
  /** How a column that is the key of its table, or may be empty, is declared. */
  readonly column: (name: string, type: string, isKey: boolean) => string;
  /** What is done to a table when all its rows are in. */
  readonly loaded?: (table: string) => string;
  /** What stands between two statements in a file. */
  readonly end: string;
  /** The most rows of one `INSERT`. */
  readonly rowsAtOnce: number;
}

/** What a name may be: not empty, without the character 0, and besides that what a dialect says. */
export interface NameRule {
  readonly most: number;
  readonly unit: 'characters' | 'bytes';
  /** What it may not have. */
  readonly without?: RegExp;
  /** What a name that is given in a query may not have besides. */
  readonly givenWithout?: RegExp;
}
