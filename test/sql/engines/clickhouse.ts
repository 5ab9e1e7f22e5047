import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, type Printed, utcText } from './Engine.js';
import { pinned } from './install.js';

interface ChDb {
  readonly Session: new (path: string) => { query(sql: string, format?: string): unknown; cleanup(): void };
}

/** ClickHouse, in process: the engine of a server and of a cluster, as chdb; its files in a folder of its own. */
export async function clickhouse(within = tmpdir()): Promise<Engine> {
  const folder = mkdtempSync(join(within, 'cloudcti-sla-chdb-'));
  const session = new (pinned<ChDb>('chdb').Session)(folder);
  const query = (sql: string, format?: string) => String(session.query(sql, format));
  query('CREATE DATABASE tried ENGINE = Atomic');
  query('USE tried');
  return {
    dialect: 'clickhouse',
    version: query('SELECT version()', 'TSV').trim(),
    instant: "Nullable(DateTime64(3, 'UTC'))",
    instantOf: (epochMs) => `'${utcText(epochMs)}'`,
    run: async (statements) => {
      for (const statement of statements) query(statement);
    },
    rows: async (sql) =>
      query(sql, 'JSONCompactEachRow')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) =>
          (JSON.parse(line) as Printed[]).map((cell) => (typeof cell === 'string' && /^-?\d+$/.test(cell) ? Number(cell) : cell)),
        ),
    stop: async () => {
      session.cleanup();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
