import { type Engine, type Printed, utcText } from './Engine.js';
import { pinned } from './install.js';

interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection>; closeSync(): void }> };
  version(): string;
}
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowsJson(): Printed[][] }>;
  closeSync(): void;
}

/** DuckDB, in process; in memory, unless a file is named. */
export async function duckdb(path = ':memory:'): Promise<Engine> {
  const { DuckDBInstance, version } = pinned<DuckDb>('@duckdb/node-api');
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  return {
    dialect: 'duckdb',
    version: version(),
    instant: 'TIMESTAMP',
    instantOf: (epochMs) => `TIMESTAMP '${utcText(epochMs)}'`,
    run: async (statements) => {
      for (const statement of statements) await connection.run(statement);
    },
    rows: async (query) => (await connection.runAndReadAll(query)).getRowsJson().map((row) => row.map(wholeNumber)),
    stop: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Whole numbers of eight bytes come as texts. */
function wholeNumber(cell: Printed): Printed {
  return typeof cell === 'string' && /^-?\d+$/.test(cell) ? Number(cell) : cell;
}
