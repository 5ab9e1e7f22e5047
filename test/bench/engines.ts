/**
 * The view of `sql` in each engine of this machine: its deadlines written to a table, beside a copy of the tickets with three instants added, taking turns in one
 * run: `npm run bench:sql`; some engine alone, or fewer millions of rows: `npm run bench:sql -- duckdb 10`; with `-- --write` it writes what it found to the pages.
 */
import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqlFor } from '../../src/sql/index.js';
import { TABLES } from '../../src/sql/madeNames.js';
import { clickhouse } from '../sql/engines/clickhouse.js';
import { duckdb } from '../sql/engines/duckdb.js';
import type { Engine } from '../sql/engines/Engine.js';
import { mariadb } from '../sql/engines/mariadb.js';
import { postgresql } from '../sql/engines/postgresql.js';
import { sqlite } from '../sql/engines/sqlite.js';
import { writePart } from '../support/writtenPart.js';
import { copyQuery, copyWithKindsQuery, type Measured, tableOf, ticketsQuery } from './engineTickets.js';
import { markdownTable } from './markdown.js';
import { dayOf } from './page.js';
import { serverMs } from './serverTime.js';
import { median } from './timing.js';

const MILLION = 1_000_000;
const MOST_TIMES = 4;
/** A row may take so much more at the most rows than at a million: what a measurement differs by. */
const MOST_GROWTH = 1.1;

/** An engine, and the millions of rows that it is measured with. */
interface Contest {
  readonly make: (folder: string) => Promise<Engine | undefined>;
  readonly millions: readonly number[];
}

const CONTESTS: Readonly<Record<Measured, Contest>> = {
  duckdb: { make: (folder) => duckdb(join(folder, 'duck.db')), millions: [1, 10, 100] },
  clickhouse: { make: () => clickhouse(memoryFolder()), millions: [1, 10, 100] },
  sqlite: { make: sqlite, millions: [1, 10] },
  postgresql: { make: postgresql, millions: [1, 10] },
  // Ten million take it half an hour.
  mariadb: { make: mariadb, millions: [1] },
};

/** A folder in memory, where there is one large enough: what the kernel takes to write the files of many rows to a disk is no time of ClickHouse. */
function memoryFolder(): string {
  const folder = '/dev/shm';
  if (!existsSync(folder)) return tmpdir();
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 15e9 ? folder : tmpdir();
}

/** Nanoseconds a row. */
interface Rates {
  readonly copy: number;
  readonly instants: number;
  readonly copyWithKinds: number;
  readonly view: number;
}

async function measured(engine: Engine, dialect: Measured, millions: number): Promise<Rates> {
  const rows = millions * MILLION;
  const { statements } = sqlFor(dialect, {
    ...{ table: 'tickets', id: 'id', priority: 'priority', reported: 'reported_at', years: { from: 2015, to: 2035 } },
  });
  await engine.run([tableOf(dialect, 'tickets', ticketsQuery(dialect, rows))]);
  await engine.run(statements);
  const queries = {
    copy: copyQuery(dialect),
    instants: 'SELECT id, response_due, update_due, mttr_due FROM sla_deadlines',
    copyWithKinds: copyWithKindsQuery(dialect),
    view: 'SELECT * FROM sla_deadlines',
  };
  // ClickHouse keeps the files of a dropped table for minutes, unless it is asked to wait until they are gone.
  const dropped = (table: string) => `DROP TABLE ${table}${dialect === 'clickhouse' ? ' SYNC' : ''}`;
  const took: Record<keyof Rates, number[]> = { copy: [], instants: [], copyWithKinds: [], view: [] };
  for (let round = 0; round < (millions === 1 ? 5 : 3); round++) {
    for (const [name, query] of Object.entries(queries) as [keyof Rates, string][]) {
      const start = await now(engine);
      await engine.run([tableOf(dialect, 'measured', query)]);
      took[name].push((((await now(engine)) - start) * 1e6) / rows);
      await engine.run([dropped('measured'), ...(dialect === 'duckdb' ? ['CHECKPOINT'] : [])]);
    }
  }
  const tables = TABLES.map((name) => dropped(`sla_${name}`));
  await engine.run(['DROP VIEW sla_deadlines', ...tables, dropped('tickets')]);
  return {
    ...{ copy: median(took.copy), instants: median(took.instants) },
    ...{ copyWithKinds: median(took.copyWithKinds), view: median(took.view) },
  };
}

/** Milliseconds of processors: a server's own, or this process's where the engine is in it. */
async function now({ shell }: Engine): Promise<number> {
  if (shell !== undefined) return serverMs(shell);
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

const isWritten = process.argv.includes('--write');
const asked = process.argv.slice(2).filter((word) => word !== '--write');
const most = Number(asked.find((word) => /^\d+$/.test(word)) ?? 100);
const names = (Object.keys(CONTESTS) as Measured[]).filter((name) => asked.every((word) => !(word in CONTESTS)) || asked.includes(name));
if (isWritten && asked.length > 0) throw new Error('the pages are written from a whole run: leave out all but --write');
const cells: string[][] = [];
const said: string[] = [];
const missed: string[] = [];
for (const name of names) {
  const { make, millions } = CONTESTS[name];
  const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-bench-'));
  const engine = await make(folder);
  if (engine === undefined && isWritten) throw new Error(`the pages are written from all engines: ${name} is not installed`);
  if (engine === undefined) process.stderr.write(`Left out: ${name} is not installed\n`);
  else {
    let first: Rates | undefined;
    for (const million of millions.filter((count) => count <= most)) {
      const rates = await measured(engine, name, million);
      first ??= rates;
      const [deadlines, whole] = [rates.instants / rates.copy, rates.view / rates.copyWithKinds];
      const growth = rates.instants / first.instants;
      if (Math.max(deadlines, whole) > MOST_TIMES)
        missed.push(`${name} takes more than ${MOST_TIMES} times a copy, with ${million} million rows`);
      if (growth > MOST_GROWTH && million === 100)
        missed.push(`${name} takes ${growth.toFixed(2)} times as much for a row of ${million} million`);
      const { copy, instants, view } = rates;
      const figures = [copy, instants, deadlines, view, view / copy, whole, growth].map((figure) => figure.toFixed(figure < 20 ? 2 : 0));
      cells.push([`${name} ${engine.version}`, `${million}`, ...figures]);
      said.push(`${name} ${deadlines.toFixed(1)} × (${million} million)`);
      process.stderr.write(`${cells.at(-1)?.join(' · ')}\n`);
    }
    await engine.stop();
  }
  rmSync(folder, { recursive: true, force: true });
}
const heads = [
  'engine',
  'million rows',
  'a copy, ns a row',
  'the deadlines',
  'over a copy',
  'the whole view',
  'over a copy',
  'over one with texts',
  'deadlines, over 1 million',
];
const machine = `${dayOf(new Date())}, ${availableParallelism()} cores`;
const table = markdownTable(heads, cells);
process.stdout.write(`${machine}\n\n${table}\n`);
if (isWritten) {
  writePart('benchmarks.md', 'engines', `On ${machine}:\n\n${table}`);
  const page = 'https://github.com/cloudcti/sla/blob/main/docs/benchmarks.md';
  writePart(
    'sql.md',
    'engines',
    `Deadlines over a copy of the tickets with three instants added ([${machine}](${page})): ${said.join(', ')}.\n`,
  );
}
for (const line of missed) process.stderr.write(`NOT MET: ${line}\n`);
process.exitCode = missed.length === 0 ? 0 : 1;
