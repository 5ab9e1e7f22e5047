import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const here = new URL('.', import.meta.url).pathname;

/** Loads a package of the engines and parsers, which are pinned and installed once: a folder of this lock file holds them from then on. */
export function pinned<Package>(name: string): Package {
  return createRequire(join(installed(), 'package.json'))(name) as Package;
}

/** The same of a package that is written for bundlers alone, as one file. */
export function bundled<Package>(name: string): Package {
  const folder = installed();
  const outfile = join(folder, `${name}.cjs`);
  buildSync({ stdin: { contents: `export * from '${name}'`, resolveDir: folder }, bundle: true, platform: 'node', format: 'cjs', outfile });
  return createRequire(join(folder, 'package.json'))(outfile) as Package;
}

/**
 * Installs the engines and parsers, unless they are there: the folder has its name only once all of them work, so that whoever finds it finds them whole.
 *
 * @returns the folder
 */
export function installed(): string {
  const lock = readFileSync(join(here, 'package-lock.json'));
  const digest = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const cache = join(here, '../../../node_modules/.cache');
  const folder = join(cache, `sql-engines-${digest}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const begun = mkdtempSync(`${folder}-`);
  try {
    for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(here, name), join(begun, name));
    // Not `npm ci`: it wants the optional packages of other platforms in the lock file, which not every registry has.
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { cwd: begun, stdio: ['ignore', 'ignore', 'inherit'] });
    renameSync(begun, folder);
  } catch (error) {
    // Another process was done first.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(begun, { recursive: true, force: true });
  }
  return folder;
}
