import { type Engine, type Printed, utcText } from './Engine.js';
import { pinned } from './install.js';

type BetterSqlite = new (
  path: string,
) => {
  exec(sql: string): void;
  prepare(sql: string): { raw(): { all(): Printed[][] } };
  close(): void;
};

/** SQLite, in process. */
export async function sqlite(): Promise<Engine> {
  const database = new (pinned<BetterSqlite>('better-sqlite3'))(':memory:');
  return {
    dialect: 'sqlite',
    version: String(database.prepare('SELECT sqlite_version()').raw().all()[0]?.[0]),
    instant: 'TEXT',
    instantOf: (epochMs) => `'${utcText(epochMs)}'`,
    run: async (statements) => database.exec(`BEGIN;${statements.join(';')};COMMIT`),
    rows: async (query) => database.prepare(query).raw().all(),
    stop: async () => database.close(),
  };
}
