import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';

/** The command as one file that Node runs, for tests that need a process of their own. It is there when tests run. */
export function program(): { readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-program-'));
  const path = join(folder, 'cli.cjs');
  beforeAll(() =>
    build({
      entryPoints: [fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))],
      outfile: path,
      bundle: true,
      platform: 'node',
      target: 'node20',
    }),
  );
  afterAll(() => rmSync(folder, { recursive: true }));
  return { path };
}
