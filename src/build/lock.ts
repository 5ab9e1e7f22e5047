/**
 * Makes package-lock.json whole after a dependency was added: `npm run lock`. Beside a filled `node_modules` npm leaves out optional packages for other
 * platforms; asked in an empty folder it has them all, each with the digest of its content, so that `npm ci` takes the same bytes everywhere.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface LockFile {
  packages: Record<string, { readonly version?: string; readonly integrity?: string }>;
}

const root = new URL('../../', import.meta.url);
const lockFile = new URL('package-lock.json', root);
const read = (file: URL | string) => JSON.parse(readFileSync(file, 'utf8')) as LockFile;

const before = read(lockFile);
const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-lock-'));
try {
  const known = Object.entries(before.packages).filter(([path, { integrity }]) => path === '' || integrity !== undefined);
  const copy = join(folder, 'package-lock.json');
  writeFileSync(copy, JSON.stringify({ ...before, packages: Object.fromEntries(known) }));
  copyFileSync(new URL('package.json', root), join(folder, 'package.json'));
  // Addresses are left out: the digest says what a package is, wherever it comes from.
  const quiet = ['--package-lock-only', '--ignore-scripts', '--omit-lockfile-registry-resolved', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...quiet], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const after = read(copy);
  const bare = Object.entries(after.packages).flatMap(([path, { integrity }]) => (path !== '' && integrity === undefined ? [path] : []));
  if (bare.length > 0) throw new Error(`the registry has no digest of ${bare.join(', ')}`);
  const added = Object.keys(after.packages).filter((path) => before.packages[path]?.integrity === undefined && path !== '');
  writeFileSync(lockFile, `${JSON.stringify(after, undefined, 2)}\n`);
  process.stdout.write(added.length === 0 ? 'Nothing was left out\n' : `Added ${added.length}: ${added.join(', ')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
