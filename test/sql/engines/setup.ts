import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installed } from './install.js';

/** Before any file of tests, since those run side by side: the engines are installed once, and there is one folder for all that the tests leave. */
export function setup(): () => void {
  installed();
  const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-sql-'));
  // As /tmp is: servers that root starts run as somebody else, and write here too.
  chmodSync(folder, 0o1777);
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
}
