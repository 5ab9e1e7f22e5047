import { execFileSync } from 'node:child_process';
import { type Engine, utcText } from './Engine.js';
import { asNobody, programOf, serverFolder, started, stopped } from './server.js';

const MANY = { encoding: 'utf8', maxBuffer: 1 << 30, ...asNobody } as const;
/** No text has these: rows and columns end with them. */
const [COLUMN, NULL] = ['\u001f', '\u0001'];

/** What lives in a folder of its own, and is asked by its socket there. */
export type Postgres = Engine & { readonly socket: string };

/** PostgreSQL as Debian has it, started here; `undefined` where it is not installed. */
export async function postgresql(): Promise<Postgres | undefined> {
  const [initdb, server, psql] = ['initdb', 'postgres', 'psql'].map(programOf);
  if (initdb === undefined || server === undefined || psql === undefined) return undefined;
  const folder = serverFolder('pg');
  execFileSync(initdb, ['-D', `${folder}/data`, '-U', 'sla', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'], {
    ...asNobody,
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: folder,
  });
  const settings = [
    'fsync=off',
    'full_page_writes=off',
    'listen_addresses=',
    `unix_socket_directories=${folder}`,
    'shared_buffers=256MB',
    'work_mem=64MB',
  ];
  const asked = (sql: string) =>
    execFileSync(
      psql,
      ['-X', '-q', '-A', '-t', '-F', COLUMN, '-P', `null=${NULL}`, '-v', 'ON_ERROR_STOP=1', '-h', folder, '-U', 'sla', 'postgres'],
      {
        ...MANY,
        cwd: folder,
        input: sql,
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
  const child = await started(folder, server, ['-D', `${folder}/data`, ...settings.flatMap((setting) => ['-c', setting])], () =>
    asked('SELECT 1'),
  );
  return {
    dialect: 'postgresql',
    version: asked('SHOW server_version').trim(),
    socket: folder,
    instant: 'timestamp',
    instantOf: (epochMs) => `'${utcText(epochMs)}'`,
    run: async (statements) => {
      asked(`BEGIN;${statements.join(';\n')};COMMIT;ANALYZE;`);
    },
    rows: async (query) =>
      asked(`${query};`)
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split(COLUMN).map((cell) => (cell === NULL ? null : /^-?\d+$/.test(cell) ? Number(cell) : cell))),
    shell: child.pid,
    stop: () => stopped(child),
  };
}
