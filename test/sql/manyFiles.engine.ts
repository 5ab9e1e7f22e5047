import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloudctiSla } from '@cloudcti/sla';
import { sqlFor } from '@cloudcti/sla/sql';
import { afterAll, expect, test } from 'vitest';
import { type Engine, instantPrinted } from './engines/Engine.js';
import { engines } from './engines/index.js';
import { answerOf, edgeRows, randomRows } from './tickets.js';
import { answerColumns, KPIS, makeTickets, TICKETS } from './ticketTable.js';

const SEED = Number(process.env['FAST_CHECK_SEED'] ?? Math.floor(Math.random() * 1e9));
const YEARS = { from: 1990, to: 2100 };
const FILES = 100;

const [duckdb, clickhouse] = (await engines('duckdb', 'clickhouse')) as readonly [Engine, Engine];
const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How an engine reads all files of a folder as one table. */
const READ = { duckdb: `read_parquet('${folder}/*.parquet')`, clickhouse: `file('${folder}/*.parquet', 'Parquet')` };

const horizon = [Date.UTC(1989, 11, 31, 23), Date.UTC(2100, 11, 31, 23)] as const;
const rows = [...randomRows(20_000, SEED, { from: 1995, to: 2095 }), ...edgeRows(cloudctiSla, horizon)].map((row) => ({
  ...row,
  contact: null,
}));

await makeTickets(duckdb, rows);
await duckdb.run(
  Array.from(
    { length: FILES },
    (_, file) => `COPY (SELECT * FROM tickets WHERE id % ${FILES} = ${file}) TO '${folder}/${file}.parquet' (FORMAT parquet)`,
  ),
);
const answers = rows.map((row, id) => JSON.stringify([id, ...KPIS.flatMap((kpi) => answerOf(kpi, row, cloudctiSla))]));

test.each([duckdb, clickhouse].map((engine) => [engine.dialect, engine] as const))(
  `%s finds the deadlines of tickets in a hundred files of Parquet (FAST_CHECK_SEED=${SEED})`,
  async (_dialect, engine) => {
    const table = `files_of_${engine.dialect}`;
    await engine.run([
      `CREATE VIEW ${table} AS SELECT * FROM ${READ[engine.dialect as keyof typeof READ]}`,
      ...sqlFor(engine.dialect, { ...TICKETS, table, years: YEARS }).statements,
    ]);
    const found = await engine.rows(`SELECT ${answerColumns(engine, {}).join(', ')} FROM sla_deadlines ORDER BY id`);
    const printed = found.map((row) =>
      JSON.stringify(row.map((cell, place) => (place > 0 && place % 2 === 0 ? instantPrinted(cell) : cell))),
    );
    expect(printed).toHaveLength(rows.length);
    expect(printed.filter((row, place) => row !== answers[place]).slice(0, 5)).toEqual([]);
  },
);
