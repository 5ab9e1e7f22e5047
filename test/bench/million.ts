import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a million incidents cost, in a process of their own. */
export interface Million {
  readonly seconds: number;
  readonly megabytes: number;
  readonly isReal: boolean;
}

/** Judges a million incidents and makes their report. */
export function measureMillion(): Million {
  const command = ['--import', 'tsx', 'test/bench/reportChild.ts'];
  return JSON.parse(execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' }));
}
