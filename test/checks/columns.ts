/**
 * Columns of Apache Arrow and chunks of DuckDB, from their own libraries, in a project of its own that has the packed tarball: `npm run columns`, after
 * `npm run build`. Answers are the core's, row for row; what cannot be taken is refused with what to do; nothing is copied.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyProject, packInto } from '../support/packedLibrary.js';

const PACKAGES = ['apache-arrow@21.1.0', '@duckdb/node-api@1.5.6-r.1'];
const from = new URL('../columns/', import.meta.url).pathname;

const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-columns-'));
try {
  const project = emptyProject(join(folder, 'project'), [packInto(folder).file, ...PACKAGES], 'module');
  for (const name of ['rows.mjs', 'arrow.mjs', 'duckdb.mjs']) copyFileSync(join(from, name), join(project, name));
  for (const name of ['arrow.mjs', 'duckdb.mjs']) execFileSync('node', ['--expose-gc', name], { cwd: project, stdio: 'inherit' });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
