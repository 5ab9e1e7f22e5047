import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The entries of the package whose values are attacked; what a test runner is handed is its own. */
export interface Library {
  readonly core: typeof import('@cloudcti/sla');
  readonly batch: typeof import('@cloudcti/sla/batch');
  readonly spreadsheet: typeof import('@cloudcti/sla/spreadsheet');
  readonly sql: typeof import('@cloudcti/sla/sql');
  readonly dateHolidays: typeof import('@cloudcti/sla/date-holidays');
  readonly testing: typeof import('@cloudcti/sla/testing');
  readonly luxon: typeof import('luxon');
}

const ENTRIES = `
export * as core from './src/index.ts';
export * as batch from './src/batch/index.ts';
export * as spreadsheet from './src/spreadsheet/index.ts';
export * as sql from './src/sql/index.ts';
export * as dateHolidays from './src/date-holidays/index.ts';
export * as testing from './src/testing/index.ts';
export * as luxon from 'luxon';
`;

/** What the program has already is not bundled. */
const installed: Plugin = {
  name: 'installed',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:luxon|date-holidays)$/ }, ({ path }) => ({ path: import.meta.resolve(path), external: true }));
  },
};

/** A copy of the library of its own, from the sources: what an attack leaves behind does not meet other tests. */
export async function freshLibrary(): Promise<Library> {
  const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-leaks-'));
  const file = join(folder, 'library.mjs');
  const { outputFiles } = await build({
    stdin: { contents: ENTRIES, resolveDir: ROOT, loader: 'ts' },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [installed],
    // Where the vectors stand.
    define: { 'import.meta.url': JSON.stringify(new URL('../../src/testing/', import.meta.url).href) },
  });
  writeFileSync(file, (outputFiles[0] as { readonly text: string }).text);
  try {
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Library;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
