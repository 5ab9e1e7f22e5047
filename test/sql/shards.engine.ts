import { cloudctiSla } from '@cloudcti/sla';
import { sqlFor } from '@cloudcti/sla/sql';
import { afterAll, expect, test } from 'vitest';
import { instantPrinted } from './engines/Engine.js';
import { type Postgres, postgresql } from './engines/postgresql.js';
import { answerOf, randomRows } from './tickets.js';
import { answerColumns, KPIS, makeTickets, TICKETS } from './ticketTable.js';

const SEED = Number(process.env['FAST_CHECK_SEED'] ?? Math.floor(Math.random() * 1e9));
const YEARS = { from: 2020, to: 2030 };
const HALF = 2_000;

const servers = (await Promise.all([postgresql(), postgresql(), postgresql()])).filter((server) => server !== undefined);
const [front, ...shards] = servers;
if (servers.length < 3 && process.env['CI'] === 'true') throw new Error('CI runs postgresql: it is not installed');
if (servers.length < 3) process.stderr.write('Left out: postgresql is not installed\n');
afterAll(async () => {
  for (const server of servers) await server.stop();
});

/** The statements of `docs/sql.md`: a table of the deadlines that each server finds among its own tickets. */
function deadlinesOver(servers: readonly Postgres[]): readonly string[] {
  const parts = servers.flatMap(({ socket }, place) => [
    `CREATE SERVER shard_${place} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '${socket}', dbname 'postgres', async_capable 'true')`,
    `CREATE USER MAPPING FOR CURRENT_USER SERVER shard_${place} OPTIONS (user 'sla')`,
    `CREATE FOREIGN TABLE deadlines_${place} PARTITION OF deadlines FOR VALUES FROM (${place * HALF}) TO (${(place + 1) * HALF})
       SERVER shard_${place} OPTIONS (table_name 'sla_deadlines')`,
  ]);
  const columns = ['id integer', ...KPIS.flatMap((kpi) => [`${kpi}_kind text`, `${kpi}_due timestamp`])];
  return ['CREATE EXTENSION postgres_fdw', `CREATE TABLE deadlines (${columns.join(', ')}) PARTITION BY RANGE (id)`, ...parts];
}

test.skipIf(front === undefined)(
  `two servers find the deadlines of their own tickets, and a third asks both without a join of its own (FAST_CHECK_SEED=${SEED})`,
  async () => {
    const rows = randomRows(2 * HALF, SEED, { from: 2021, to: 2029 }).map((row) => ({ ...row, contact: null }));
    for (const [place, shard] of shards.entries()) {
      await makeTickets(shard, rows.slice(place * HALF, (place + 1) * HALF));
      await shard.run([
        `UPDATE tickets SET id = id + ${place * HALF}`,
        ...sqlFor('postgresql', { ...TICKETS, years: YEARS }).statements,
        'ALTER TABLE tickets ADD PRIMARY KEY (id)',
      ]);
    }
    await (front as Postgres).run(deadlinesOver(shards));
    const select = `SELECT ${answerColumns(front as Postgres, {}).join(', ')} FROM deadlines`;
    const found = await (front as Postgres).rows(`${select} ORDER BY id`);
    const printed = found.map((row) => row.slice(1).map((cell, place) => (place % 2 === 1 ? instantPrinted(cell) : cell)));
    expect(printed).toEqual(rows.map((row) => KPIS.flatMap((kpi) => answerOf(kpi, row, cloudctiSla))));

    const plan = await planOf(front as Postgres, select);
    expect(plan.match(/Foreign Scan/g)).toHaveLength(2);
    expect(plan).not.toMatch(/Join|Nested Loop/);
    const remote = /Remote SQL: (.*)/.exec(plan)?.[1] ?? '';
    expect(await planOf(shards[0] as Postgres, remote)).toMatch(/Join/);

    // A ticket is asked of the server that has it, and found there by its key.
    const one = await planOf(front as Postgres, `${select} WHERE id = ${HALF + 7}`);
    expect(one.match(/Foreign Scan/g)).toHaveLength(1);
    const key = /Remote SQL: (.*)/.exec(one)?.[1] ?? '';
    expect(await planOf(shards[1] as Postgres, key)).toMatch(/Index Scan using tickets_pkey/);
  },
);

async function planOf(server: Postgres, query: string): Promise<string> {
  return (await server.rows(`EXPLAIN (VERBOSE, COSTS OFF) ${query}`)).map(([line]) => line).join('\n');
}
