import { type SqlOptions, sqlFor } from '@cloudcti/sla/sql';
import type { Engine, Printed } from './engines/Engine.js';
import type { Row } from './tickets.js';

/** The columns of the table `tickets`. */
export const TICKETS = { table: 'tickets', id: 'id', priority: 'priority', reported: 'reported_at' } as const;
/** Those of acts, and a support time between two of them. */
export const ACTS = {
  ...{ lastContact: 'last_contact', responded: 'responded_at', repaired: 'repaired_at' },
  supportTime: [{ from: 'responded_at', to: 'repaired_at', as: 'between_ms' }],
} as const;
export const KPIS = ['response', 'update', 'mttr'] as const;

const ROWS_AT_ONCE = 5_000;

/** The type of whole numbers, and how the statement that makes a table ends there. */
export function tableOf({ dialect }: Engine, key: string): { readonly id: string; readonly number: string; readonly end: string } {
  return dialect === 'clickhouse'
    ? { id: 'Int32', number: 'Nullable(Int32)', end: ` ENGINE = MergeTree ORDER BY ${key}` }
    : { id: 'INTEGER', number: 'INTEGER', end: '' };
}

/** Makes the table `tickets`, whatever an earlier test has left; the rows are numbered from 0. */
export async function makeTickets(engine: Engine, rows: readonly Row[]): Promise<void> {
  const { id, number, end } = tableOf(engine, 'id');
  const columns = ['last_contact', 'responded_at', 'repaired_at', 'reported_at'].map((name) => `${name} ${engine.instant}`);
  const cell = (value: number | null) => (value === null ? 'NULL' : engine.instantOf(value));
  const values = rows.map(
    ({ priority, reported, contact, responded, repaired }, row) =>
      `(${row}, ${priority ?? 'NULL'}, ${[contact, responded, repaired, reported].map(cell).join(', ')})`,
  );
  const inserts = Array.from(
    { length: Math.ceil(values.length / ROWS_AT_ONCE) },
    (_, place) => `INSERT INTO tickets VALUES ${values.slice(place * ROWS_AT_ONCE, (place + 1) * ROWS_AT_ONCE).join(',')}`,
  );
  await engine.run([
    'DROP VIEW IF EXISTS sla_deadlines',
    'DROP TABLE IF EXISTS tickets',
    `CREATE TABLE tickets (id ${id}, priority ${number}, ${columns.join(', ')})${end}`,
    ...inserts,
  ]);
}

/** What the view finds, a row for each ticket in their order: its id, kind and instant of each KPI, and what acts give where they are asked for. */
export async function deadlinesOf(engine: Engine, options: Partial<SqlOptions> & Pick<SqlOptions, 'years'>): Promise<readonly Answers[]> {
  await engine.run(sqlFor(engine.dialect, { ...TICKETS, replace: true, ...options }).statements);
  return engine.rows(`SELECT ${answerColumns(engine, options).join(', ')} FROM sla_deadlines ORDER BY id`);
}

type Answers = readonly Printed[];

export function answerColumns({ dialect }: Engine, { repaired }: Partial<SqlOptions>): readonly string[] {
  const text = (kpi: string) => (dialect === 'duckdb' ? `CAST(${kpi}_due AS VARCHAR)` : `${kpi}_due`);
  const acts = repaired === undefined ? [] : ['response_state', 'response_used_ms', 'mttr_state', 'mttr_used_ms', 'between_ms'];
  return ['id', ...KPIS.flatMap((kpi) => [`${kpi}_kind`, text(kpi)]), ...acts];
}
