import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;

/** What npm says of a tarball. */
export interface Tarball {
  readonly file: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** Packs `dist` as it stands, into a folder. */
export function packInto(folder: string): Tarball {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const said = execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const [tarball] = JSON.parse(said) as readonly (Omit<Tarball, 'file'> & { readonly filename: string })[];
  if (tarball === undefined) throw new Error('nothing was packed');
  return { ...tarball, file: join(folder, tarball.filename) };
}

/** An empty project in a folder, with these packages installed; of ES modules where that is asked for. */
export function emptyProject(folder: string, packages: readonly string[], type?: 'module'): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true, type }));
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages];
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}
