import { execFileSync } from 'node:child_process';
import { type Engine, utcText } from './Engine.js';
import { asNobody, programOf, serverFolder, started, stopped } from './server.js';

/** MariaDB as Debian has it, started here; `undefined` where it is not installed. */
export async function mariadb(): Promise<Engine | undefined> {
  const [install, server, client] = ['mariadb-install-db', 'mariadbd', 'mariadb'].map(programOf);
  if (install === undefined || server === undefined || client === undefined) return undefined;
  const folder = serverFolder('maria');
  const common = ['--no-defaults', `--datadir=${folder}/data`];
  execFileSync(install, [...common, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    ...asNobody,
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: folder,
  });
  const socket = `${folder}/socket`;
  const asked = (sql: string, database = 'tried') =>
    execFileSync(
      client,
      [
        '--no-defaults',
        '-u',
        'root',
        '-S',
        socket,
        '--default-character-set=utf8mb4',
        '--batch',
        '--skip-column-names',
        '--max-allowed-packet=64M',
        database,
      ],
      {
        ...asNobody,
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1 << 30,
        input: sql,
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
  const settings = [
    '--skip-networking',
    `--socket=${socket}`,
    '--max-allowed-packet=64M',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-buffer-pool-size=512M',
  ];
  const child = await started(folder, server, [...common, ...settings], () =>
    asked('CREATE DATABASE IF NOT EXISTS tried CHARACTER SET utf8mb4', 'mysql'),
  );
  return {
    dialect: 'mariadb',
    version: asked('SELECT version()').trim(),
    instant: 'datetime(3)',
    instantOf: (epochMs) => `'${utcText(epochMs)}'`,
    run: async (statements) => {
      asked(`SET autocommit = 0;${statements.join(';\n')};COMMIT;`);
    },
    rows: async (query) =>
      asked(`${query};`)
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split('\t').map((cell) => (cell === 'NULL' ? null : /^-?\d+$/.test(cell) ? Number(cell) : cell))),
    shell: child.pid,
    stop: () => stopped(child),
  };
}
