import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DIST } from './library.js';
import { median } from './timing.js';

const RUNS = 25;
const ROOT = fileURLToPath(new URL('../', DIST));
const INDEX = JSON.stringify(new URL('index.js', DIST).href);
const COMMONJS = JSON.stringify(fileURLToPath(new URL('index.cjs', DIST)));
const LOADED = `const { deadlines } = await import(${INDEX});`;

// Each script runs in a process of its own, where nothing is warm, and prints milliseconds. The package's import is timed with luxon's in it.
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

/** What starting costs, in milliseconds: medians over fresh processes that take turns. `firstIntl` is what any program pays that asks Node for a zone. */
export type Startup = Readonly<Record<keyof typeof SCRIPTS, number>>;

/** Measures import and first call in fresh processes. */
export function measureStartup(): Startup {
  const names = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];
  const rounds = Array.from({ length: RUNS }, () => Object.fromEntries(names.map((name) => [name, run(SCRIPTS[name])])));
  return Object.fromEntries(names.map((name) => [name, median(rounds.map((round) => round[name] as number))])) as Startup;
}

function deadlineIn(year: number): string {
  return `deadlines({ priority: 2, reportedAt: '${year}-05-21T16:00+02:00' }).response.epochMs`;
}

function timed(what: string, before = ''): string {
  return `${before} const start = performance.now(); ${what}; process.stdout.write(String(performance.now() - start));`;
}

function run(code: string): number {
  const kind = code.includes('await') ? 'module' : 'commonjs';
  return Number(execFileSync(process.execPath, [`--input-type=${kind}`, '--eval', code], { cwd: ROOT, encoding: 'utf8' }));
}
