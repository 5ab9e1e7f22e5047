import { type Agreement, defineAgreement, isSlaInputError, slaClock } from '@cloudcti/sla';
import { type SqlOptions, sqlFor } from '@cloudcti/sla/sql';
import { expect, test } from 'vitest';
import type { Years } from '../../src/time/Years.js';
import { AGREEMENTS, type NamedAgreement, ODD_AGREEMENTS } from './agreements.js';
import { type Engine, instantPrinted, type Printed } from './engines/Engine.js';
import { engines } from './engines/index.js';
import { answerOf, edgeRows, type Row, randomRows } from './tickets.js';

const COUNT = Number(process.env['SQL_ROWS'] ?? 100_000);
const SEED = Number(process.env['FAST_CHECK_SEED'] ?? Math.floor(Math.random() * 1e9));
const KPIS = ['response', 'update', 'mttr'] as const;
const ALL_YEARS = { from: 1990, to: 2100 };
const SOME_YEARS = { from: 2008, to: 2030 };

const all = await engines();
const inProcess = all.filter(({ dialect }) => ['duckdb', 'sqlite', 'clickhouse'].includes(dialect));

const NAMES = { table: 'tickets', id: 'id', priority: 'priority', reported: 'reported_at' };
const ACTS = { lastContact: 'last_contact', responded: 'responded_at', repaired: 'repaired_at' };
const SUPPORT = [{ from: 'responded_at', to: 'repaired_at', as: 'between_ms' }];

/** Makes the table of tickets. */
async function makeTickets(engine: Engine, rows: readonly Row[]): Promise<void> {
  const { instant, instantOf, dialect } = engine;
  const number = dialect === 'clickhouse' ? 'Nullable(Int32)' : 'INTEGER';
  const columns = ['last_contact', 'responded_at', 'repaired_at', 'reported_at'].map((name) => `${name} ${instant}`);
  const end = dialect === 'clickhouse' ? ' ENGINE = MergeTree ORDER BY id' : '';
  const cell = (value: number | null) => (value === null ? 'NULL' : instantOf(value));
  const values = rows.map(
    ({ priority, reported, contact, responded, repaired }, id) =>
      `(${id}, ${priority ?? 'NULL'}, ${[contact, responded, repaired, reported].map(cell).join(', ')})`,
  );
  const inserts = Array.from(
    { length: Math.ceil(values.length / 5_000) },
    (_, place) => `INSERT INTO tickets VALUES ${values.slice(place * 5_000, (place + 1) * 5_000).join(',')}`,
  );
  const id = dialect === 'clickhouse' ? 'Int32' : 'INTEGER';
  await engine.run([`CREATE TABLE tickets (id ${id}, priority ${number}, ${columns.join(', ')})${end}`, ...inserts]);
}

/** Takes away what a test made. */
async function drop(engine: Engine): Promise<void> {
  const tables = ['calendar', 'targets', 'moments', 'segments', 'positions'].map((name) => `DROP TABLE sla_${name}`);
  await engine.run(['DROP VIEW sla_deadlines', ...tables, 'DROP TABLE tickets']);
}

async function view(
  engine: Engine,
  options: Partial<SqlOptions> & Pick<SqlOptions, 'years'>,
  { agreement }: NamedAgreement,
): Promise<readonly (readonly Printed[])[]> {
  const { statements } = sqlFor(engine.dialect, { ...NAMES, agreement, ...options });
  await engine.run(statements);
  const text = engine.dialect === 'duckdb' ? (kpi: string) => `CAST(${kpi}_due AS VARCHAR)` : (kpi: string) => `${kpi}_due`;
  const acts = options.repaired === undefined ? [] : ['response_state', 'response_used_ms', 'mttr_state', 'mttr_used_ms', 'between_ms'];
  const columns = ['id', ...KPIS.flatMap((kpi) => [`${kpi}_kind`, text(kpi)]), ...acts];
  return engine.rows(`SELECT ${columns.join(', ')} FROM sla_deadlines ORDER BY id`);
}

/** A verdict by plain arithmetic on the library's own deadline and clock (R5, R18, R19). */
function verdictOf(kpi: 'response' | 'mttr', row: Row, { agreement }: NamedAgreement): readonly Printed[] {
  const [kind, dueMs] = answerOf(kpi, row, agreement);
  const acts = [kpi === 'response' ? row.responded : null, row.repaired].filter((act) => act !== null);
  const act = acts.length === 0 ? null : Math.min(...acts);
  const reported = row.reported as number;
  const used = act === null || act < reported ? null : supportBetween(agreement, reported, act);
  if (kind !== 'due') return [kind, used];
  if (act === null) return ['not-done', null];
  return act < reported ? ['before-report', null] : [act <= (dueMs as number) ? 'met' : 'missed', used];
}

function supportBetween(agreement: NamedAgreement['agreement'], from: number | null, to: number | null): number | null {
  if (from === null || to === null) return null;
  try {
    return slaClock(agreement).betweenMs(from, to);
  } catch (error) {
    if (isSlaInputError(error) && error.code === 'outside-horizon') return null;
    throw error;
  }
}

function horizonOf({ agreement }: NamedAgreement, { from, to }: Years): readonly [from: number, to: number] {
  const zone = agreement.calendar.timeZone.value;
  return [instantAt(zone, from), instantAt(zone, to + 1)];
}

/** 00:00 on 1 January in a zone, found by asking the runtime. */
function instantAt(zone: string, year: number): number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric' });
  for (let at = Date.UTC(year, 0) - 86_400_000; ; at += 900_000) if (Number(format.format(at)) === year) return at;
}

/** An agreement that ends where the tables do: beyond them they must not answer. */
function within({ name, agreement }: NamedAgreement, years: Years): NamedAgreement {
  return { name, agreement: defineAgreement({ years }, agreement as Agreement) };
}

test.each(AGREEMENTS.flatMap((named) => all.map((engine) => [engine.dialect, named.name, engine, named] as const)))(
  `%s finds the library's deadlines by %s (FAST_CHECK_SEED=${SEED})`,
  async (_dialect, _name, engine, named) => {
    const random = randomRows(COUNT, SEED, { from: 1995, to: 2095 });
    const rows = [...random, ...edgeRows(named.agreement, horizonOf(named, ALL_YEARS))].map((row) => ({ ...row, contact: null }));
    await makeTickets(engine, rows);
    const found = await view(engine, { years: ALL_YEARS }, named);
    expect(found).toHaveLength(rows.length);
    const wrong = rows.flatMap((row, id) => {
      const answers = KPIS.flatMap((kpi) => answerOf(kpi, row, named.agreement));
      const printed = (found[id] ?? []).slice(1).map((cell, place) => (place % 2 === 1 ? instantPrinted(cell) : cell));
      return JSON.stringify(answers) === JSON.stringify(printed) ? [] : [{ ...row, answers, printed }];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
    await drop(engine);
  },
);

test.each(
  [...AGREEMENTS, ...ODD_AGREEMENTS].flatMap((named) => inProcess.map((engine) => [engine.dialect, named.name, engine, named] as const)),
)(`%s finds contacts, verdicts and support time by %s (FAST_CHECK_SEED=${SEED})`, async (_dialect, _name, engine, given) => {
  const named = within(given, SOME_YEARS);
  const rows = [...randomRows(5_000, SEED, SOME_YEARS), ...edgeRows(named.agreement, horizonOf(named, SOME_YEARS))];
  await makeTickets(engine, rows);
  const found = await view(engine, { ...ACTS, supportTime: SUPPORT, years: SOME_YEARS }, given);
  expect(found).toHaveLength(rows.length);
  const wrong = rows.flatMap((row, id) => {
    const answers = [
      ...KPIS.flatMap((kpi) => answerOf(kpi, row, named.agreement)),
      ...verdictOf('response', row, named),
      ...verdictOf('mttr', row, named),
      supportBetween(named.agreement, row.responded, row.repaired),
    ];
    const printed = (found[id] ?? []).slice(1).map((cell, place) => (place % 2 === 1 && place < 6 ? instantPrinted(cell) : cell));
    return JSON.stringify(answers) === JSON.stringify(printed) ? [] : [{ ...row, answers, printed }];
  });
  expect(wrong.slice(0, 5)).toEqual([]);
  await drop(engine);
});
