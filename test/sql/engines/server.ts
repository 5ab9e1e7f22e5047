import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Servers refuse to be run by root: then it is somebody without rights who does. */
const isRoot = process.getuid?.() === 0;
const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
export const asNobody = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {};

/** A folder of the server's own, for its data and its socket. */
export function serverFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `sla-${name}-`));
  if (asNobody.uid !== undefined) chownSync(folder, asNobody.uid, asNobody.gid);
  return folder;
}

/** Where a program is: Debian keeps those of PostgreSQL in a folder for each version. */
export function programOf(name: string): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
  const folders = [...versions.reverse(), ...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** A server, until the input of what runs it ends, as it does when this process does in whatever way; its folder goes with it. */
const UNTIL_INPUT_ENDS = `
  trap '' INT
  folder=$1; shift
  exec 3<&0
  "$@" 3<&- </dev/null &
  server=$!
  { read -r _ <&3; kill $server; } 2>/dev/null &
  wait $server
  code=$?
  rm -rf "$folder"
  exit $code`;
const LONGEST_START_MS = 120_000;

/** A server that was started here; asked until it answers. */
export async function started(folder: string, program: string, flags: readonly string[], answers: () => void): Promise<ChildProcess> {
  const server = spawn('sh', ['-c', UNTIL_INPUT_ENDS, 'sh', folder, program, ...flags], {
    ...{ ...asNobody, cwd: tmpdir() },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const begun = performance.now();
  for (;;) {
    await wait(100);
    try {
      answers();
      return server;
    } catch (error) {
      if (server.exitCode === null && performance.now() - begun < LONGEST_START_MS) continue;
      server.stdin.end();
      throw new Error(`${program} does not answer`, { cause: error });
    }
  }
}

/** Stops a server and takes its folder away. */
export async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.stdin?.end();
  await gone;
}
