import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
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

/** A server that was started here; asked until it answers. */
export async function started(program: string, flags: readonly string[], answers: () => void): Promise<ChildProcess> {
  const server = spawn(program, flags, { ...asNobody, stdio: 'ignore', cwd: tmpdir() });
  for (let tries = 0; ; tries++) {
    await wait(100);
    try {
      answers();
      return server;
    } catch (error) {
      if (tries < 300 && server.exitCode === null) continue;
      server.kill('SIGKILL');
      throw new Error(`${program} does not answer`, { cause: error });
    }
  }
}

/** Stops a server and takes its folder away. */
export async function stopped(server: ChildProcess, folder: string): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await gone;
  rmSync(folder, { recursive: true, force: true });
}
