import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { DIST } from './library.js';

const ROOT = fileURLToPath(new URL('../', DIST));

/** Sizes of what is published. */
export interface Sizes {
  readonly coreKB: number;
  readonly spreadsheetKB: number;
  readonly tarballMB: number;
}

const DEADLINES = "export { deadlines } from './dist/index.js';";

/** Has esbuild bundle and minify what a program needs that asks for deadlines, as size-limit does, and asks npm for the tarball; nothing is built anew. */
export function measureSizes(): Sizes {
  const core = execFileSync('npx', ['--no-install', 'esbuild', '--bundle', '--minify', '--format=esm', '--external:luxon'], {
    cwd: ROOT,
    input: DEADLINES,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const tarballs: readonly { readonly unpackedSize: number }[] = JSON.parse(
    output('npm', 'pack', '--dry-run', '--json', '--ignore-scripts'),
  );
  return {
    coreKB: gzippedKB(core),
    spreadsheetKB: gzippedKB(readFileSync(new URL('files/cloudcti-sla.js', DIST))),
    tarballMB: (tarballs[0]?.unpackedSize ?? Number.NaN) / 1e6,
  };
}

function gzippedKB(content: Uint8Array): number {
  return gzipSync(content, { level: 9 }).length / 1e3;
}

function output(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
