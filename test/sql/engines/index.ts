import { afterAll } from 'vitest';
import { clickhouse } from './clickhouse.js';
import { duckdb } from './duckdb.js';
import type { Engine } from './Engine.js';
import { mariadb } from './mariadb.js';
import { postgresql } from './postgresql.js';
import { sqlite } from './sqlite.js';

const MAKERS: Readonly<Record<string, () => Promise<Engine | undefined>>> = { duckdb, sqlite, clickhouse, postgresql, mariadb };

/** The engines of this machine, by name, those that a test wants; one that is not there is told, and is a failure in CI. */
export async function engines(...names: readonly string[]): Promise<readonly Engine[]> {
  const found: Engine[] = [];
  for (const name of names.length === 0 ? Object.keys(MAKERS) : names) {
    const engine = await MAKERS[name]?.();
    if (engine !== undefined) found.push(engine);
    else if (process.env['CI'] === 'true') throw new Error(`CI runs ${name}: it is not installed`);
    else process.stderr.write(`Left out: ${name} is not installed\n`);
  }
  afterAll(async () => {
    for (const engine of found) await engine.stop();
  });
  return found;
}
