import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';

/** The source of axe-core: evaluated in a page, it says what keeps people from reading it. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Whether Chromium can be asked. Where it is absent, the line says so; in CI that is an error, so that nothing is skipped there in silence. */
export function hasChromium(): boolean {
  if (spawnSync('chromium', ['--version']).status === 0) return true;
  const line = 'Chromium (chromium) is not installed: no page is opened';
  if (process.env['CI'] !== undefined) throw new Error(line);
  process.stdout.write(`${line}; these tests are skipped\n`);
  return false;
}

/** The Chromium of this machine, without a window. */
export function launch(): Promise<Browser> {
  const [executablePath = ''] = spawnSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).stdout.trim().split('\n');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
