import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DIST } from './library.js';
import { median } from './timing.js';

const RUNS = 21;
const ROOT = fileURLToPath(new URL('../', DIST));
const ENTRY = JSON.stringify(new URL('index.js', DIST).href);
const REPORT = "{ priority: 2, reportedAt: '2026-05-22T16:00+02:00' }";

// Each script prints its figures in milliseconds; each runs in a process of its own, where nothing is warm.
const luxonAlone = script('await import("luxon"); const imported = now();', '0');
const ours = script(
  `const { deadlines } = await import(${ENTRY}); const imported = now();`,
  `(() => { const begin = now(); deadlines(${REPORT}).response.epochMs; return now() - begin; })()`,
);
const intl = script(
  'const imported = now();',
  "(() => { const begin = now(); new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Amsterdam' }); return now() - begin; })()",
);

/** What starting costs, in milliseconds: medians over fresh processes that take turns. */
export interface Startup {
  readonly luxonImport: number;
  readonly ourImport: number;
  readonly firstDeadline: number;
  /** The part of it that any program pays that asks Node for a time zone: its first `Intl.DateTimeFormat`. */
  readonly firstIntl: number;
}

/** Measures import and first call in fresh processes. */
export function measureStartup(): Startup {
  const runs = Array.from({ length: RUNS }, () => ({ luxon: run(luxonAlone), ours: run(ours), intl: run(intl) }));
  return {
    luxonImport: median(runs.map(({ luxon }) => luxon.imported)),
    ourImport: median(runs.map((each) => each.ours.imported)),
    firstDeadline: median(runs.map((each) => each.ours.first)),
    firstIntl: median(runs.map((each) => each.intl.first)),
  };
}

function script(importing: string, first: string): string {
  return `const now = () => performance.now(); const begun = now(); ${importing} const first = ${first}; process.stdout.write(JSON.stringify({ imported: imported - begun, first }));`;
}

function run(code: string): { readonly imported: number; readonly first: number } {
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: ROOT, encoding: 'utf8' }));
}
