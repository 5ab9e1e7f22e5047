import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloudctiSla } from '@cloudcti/sla';
import { SQL_DIALECTS } from '@cloudcti/sla/sql';
import { afterAll, expect, test, vi } from 'vitest';
import { type Engine, instantPrinted } from './engines/Engine.js';
import { engines } from './engines/index.js';
import { answerOf, edgeRows, randomRows } from './tickets.js';
import { answerColumns, KPIS, makeTickets } from './ticketTable.js';

const [duckdb] = (await engines('duckdb')) as readonly [Engine];
const project = mkdtempSync(join(tmpdir(), 'cloudcti-sla-dbt-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Has `docs/dbt/make.mjs` write its files, as its user does. */
async function made(dialect: string): Promise<string> {
  process.argv.splice(2, Number.POSITIVE_INFINITY, dialect, project);
  vi.resetModules();
  // @ts-expect-error a script, which exports nothing and has no types
  await import('../../docs/dbt/make.mjs');
  return readFileSync(join(project, 'models/sla_deadlines.sql'), 'utf8');
}

test.each(SQL_DIALECTS)('%s: the model of dbt names its source and its seeds, and no table besides', async (dialect) => {
  const model = await made(dialect);
  const tables = [...model.matchAll(/(?:FROM|JOIN) ([^\n(]+)/g)].map(([, table]) => table);
  expect(tables.filter((table) => table?.startsWith('{{ ') !== true)).toEqual([]);
  expect(model.match(/\{\{ source\('support', 'tickets'\) \}\}/g)).toHaveLength(1);
});

test('the model of dbt finds the library’s deadlines in DuckDB, from its seeds', async () => {
  const model = await made('duckdb');
  const years = [Date.UTC(2019, 11, 31, 23), Date.UTC(2035, 11, 31, 23)] as const;
  const rows = [...randomRows(2_000, 7, { from: 2021, to: 2034 }), ...edgeRows(cloudctiSla, years)]
    .filter(({ reported }) => reported === null || (reported >= years[0] && reported < Date.UTC(2035, 10, 1)))
    .map((row) => ({ ...row, contact: null }));
  await makeTickets(duckdb, rows);
  const types = readFileSync(join(project, 'seeds/sla.yml'), 'utf8');
  const seeds = [...new Set(model.match(/sla_\w+/g))].map((name) => {
    const declared = types.split(`name: ${name}\n`)[1]?.split('- name')[0] ?? '';
    const columns = [...declared.matchAll(/ {8}(\w+): (.+)/g)].map(([, column, type]) => `${column} ${type}`);
    return [`CREATE TABLE ${name} (${columns.join(', ')})`, `COPY ${name} FROM '${project}/seeds/${name}.csv' (HEADER)`];
  });
  const view = model.replace(/\{\{ ref\('(\w+)'\) \}\}/g, '$1').replace(/\{\{ source.*? \}\}/, 'tickets');
  await duckdb.run([...seeds.flat(), `CREATE VIEW sla_deadlines AS ${view}`]);
  const found = await duckdb.rows(`SELECT ${answerColumns(duckdb, {}).join(', ')} FROM sla_deadlines ORDER BY id`);
  const printed = found.map((row) => row.slice(1).map((cell, place) => (place % 2 === 1 ? instantPrinted(cell) : cell)));
  expect(printed).toEqual(rows.map((row) => KPIS.flatMap((kpi) => answerOf(kpi, row, cloudctiSla))));
});
