import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DIST } from './library.js';
import { median } from './timing.js';

const RUNS = 25;
const ROOT = fileURLToPath(new URL('../', DIST));
const INDEX = JSON.stringify(new URL('index.js', DIST).href);
const COMMONJS = JSON.stringify(fileURLToPath(new URL('index.cjs', DIST)));
const LOADED = `const { deadlines } = await import(${INDEX});`;

// Each script runs in a process of its own, where nothing is warm. The package's import is timed with luxon's in it.
const SCRIPTS = {
  luxonImport: timed('await import("luxon")'),
  ourImport: timed(`await import(${INDEX})`),
  luxonRequire: timed('require("luxon")'),
  ourRequire: timed(`require(${COMMONJS})`),
  firstDeadline: timed(deadlineIn(2026), LOADED),
  farDeadline: timed(deadlineIn(2100), LOADED),
  farDeadlineAfter: timed(deadlineIn(2100), `${LOADED} ${deadlineIn(2026)};`),
  firstIntl: timed("new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Amsterdam' })"),
} as const;

/** Milliseconds by the clock on the wall, and of the processor: on a busy machine the first count what its neighbours do. */
export interface Took {
  readonly wall: number;
  readonly processor: number;
}

/** What starting costs: medians over fresh processes that take turns. `firstIntl` is what any program pays that asks Node for a zone. */
export type Startup = Readonly<Record<keyof typeof SCRIPTS, Took>>;

/** Measures import and first call in fresh processes. */
export function measureStartup(): Startup {
  const names = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];
  const rounds = Array.from({ length: RUNS }, () => Object.fromEntries(names.map((name) => [name, run(SCRIPTS[name])])));
  const middle = (name: string, clock: keyof Took) => median(rounds.map((round) => round[name]?.[clock] ?? Number.NaN));
  return Object.fromEntries(names.map((name) => [name, { wall: middle(name, 'wall'), processor: middle(name, 'processor') }])) as Startup;
}

function deadlineIn(year: number): string {
  return `deadlines({ priority: 2, reportedAt: '${year}-05-21T16:00+02:00' }).response.epochMs`;
}

function timed(what: string, before = ''): string {
  return `${before} const used = process.cpuUsage(); const start = performance.now();
    ${what};
    const wall = performance.now() - start; const { user, system } = process.cpuUsage(used);
    process.stdout.write(JSON.stringify({ wall, processor: (user + system) / 1e3 }));`;
}

function run(code: string): Took {
  const kind = code.includes('await') ? 'module' : 'commonjs';
  return JSON.parse(execFileSync(process.execPath, [`--input-type=${kind}`, '--eval', code], { cwd: ROOT, encoding: 'utf8' }));
}
