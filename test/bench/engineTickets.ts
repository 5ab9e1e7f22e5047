import type { DialectName } from '../../src/sql/index.js';

/** The dialects of engines that are measured. */
export type Measured = Extract<DialectName, 'duckdb' | 'clickhouse' | 'postgresql' | 'mariadb' | 'sqlite'>;

/** How an engine makes so many tickets of 2015 to 2034, of all priorities and in no order; and what it adds to an instant. */
interface TicketSql {
  readonly tickets: (rows: number) => string;
  readonly later: (hours: number) => string;
  /** What stands between the name of a table and the query that fills it. */
  readonly as?: string;
}

const FROM_MS = Date.UTC(2015, 0, 1);
const MINUTES = (Date.UTC(2035, 0, 1) - FROM_MS) / 60_000;
/** A number without a factor in common with the minutes: each comes as often as another. */
const minuteOf = (place: string) => `(${place} * 7919 % ${MINUTES})`;
const SQLITE_INSTANT = "'%Y-%m-%d %H:%M:%f'";

const SQL: Readonly<Record<Measured, TicketSql>> = {
  duckdb: {
    tickets: (rows) =>
      `SELECT i::INTEGER AS id, (1 + i % 4)::INTEGER AS priority, make_timestamp_ms(${FROM_MS} + ${minuteOf('i')} * 60000) AS reported_at FROM range(${rows}) r(i)`,
    later: (hours) => `reported_at + INTERVAL ${hours} HOUR`,
  },
  clickhouse: {
    tickets: (rows) =>
      `SELECT toInt32(number) AS id, toInt32(1 + number % 4) AS priority, fromUnixTimestamp64Milli(toInt64(${FROM_MS} + ${minuteOf('number')} * 60000), 'UTC') AS reported_at FROM numbers(${rows})`,
    later: (hours) => `reported_at + toIntervalHour(${hours})`,
    // What it puts together when it has time for it would be counted with whatever is measured then.
    as: 'ENGINE = MergeTree ORDER BY tuple() SETTINGS max_bytes_to_merge_at_max_space_in_pool = 1, max_bytes_to_merge_at_min_space_in_pool = 1',
  },
  postgresql: {
    tickets: (rows) =>
      `SELECT i::integer AS id, (1 + i % 4)::integer AS priority, timestamp '2015-01-01' + ${minuteOf('i')} * interval '1 minute' AS reported_at FROM generate_series(0::bigint, ${rows - 1}) i`,
    later: (hours) => `reported_at + interval '${hours} hour'`,
  },
  mariadb: {
    tickets: (rows) =>
      `SELECT CAST(seq AS INTEGER) AS id, CAST(1 + seq % 4 AS INTEGER) AS priority, CAST('2015-01-01' AS datetime(3)) + INTERVAL ${minuteOf('seq')} MINUTE AS reported_at FROM seq_0_to_${rows - 1}`,
    later: (hours) => `reported_at + INTERVAL ${hours} HOUR`,
  },
  sqlite: {
    tickets: (rows) =>
      `WITH RECURSIVE r(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM r WHERE i < ${rows - 1}) SELECT i AS id, 1 + i % 4 AS priority, strftime(${SQLITE_INSTANT}, ${FROM_MS / 1_000} + ${minuteOf('i')} * 60, 'unixepoch') AS reported_at FROM r`,
    later: (hours) => `strftime(${SQLITE_INSTANT}, reported_at, '+${hours} hours')`,
  },
};

/** A table that a query fills. */
export function tableOf(dialect: Measured, name: string, query: string): string {
  return `CREATE TABLE ${name} ${SQL[dialect].as ?? ''} AS ${query}`;
}

/** The tickets. */
export function ticketsQuery(dialect: Measured, rows: number): string {
  return SQL[dialect].tickets(rows);
}

/** What the view's instants are measured beside: the same table with three instants added, each by one addition. */
export function copyQuery(dialect: Measured): string {
  return `SELECT ${copied(dialect).join(', ')} FROM tickets`;
}

/** What the whole view is measured beside: the same with three texts besides, as it has kinds. To write a text costs some engines more than to find an instant. */
export function copyWithKindsQuery(dialect: Measured): string {
  const kinds = [1, 2, 3].map((place) => `CASE priority WHEN ${place} THEN 'due' ELSE 'best-effort' END AS kind_${place}`);
  return `SELECT ${[...copied(dialect), ...kinds].join(', ')} FROM tickets`;
}

function copied(dialect: Measured): readonly string[] {
  const later = [4, 8, 48].map((hours, place) => `${SQL[dialect].later(hours)} AS due_${place + 1}`);
  return ['id', 'priority', 'reported_at', ...later];
}
