/**
 * The packed library on every runtime that it is for, under whatever may surround it there: `npm run runtimes`, after `npm run build`. It prints a
 * table; `-- --write` puts it into docs/trust.md. A runtime that this machine lacks is told, and is a failure in CI.
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserRuntime } from '../runtimes/browser.js';
import { runtimeCases } from '../runtimes/cases.js';
import { installRuntimes } from '../runtimes/install.js';
import type { Answers, Runtime } from '../runtimes/Runtime.js';
import { serverRuntimes } from '../runtimes/serverRuntimes.js';
import { type Column, columns, type Surroundings, ZONES } from '../runtimes/surroundings.js';
import { runtimesTable } from '../runtimes/table.js';
import { emptyProject, packInto } from '../support/packedLibrary.js';
import { writeInTrust } from '../support/trustPage.js';

const SCRIPTS = ['main.mjs', 'page.mjs', 'answers.mjs', 'spoiledLuxon.mjs', 'spoiledGlobals.mjs'];
const COMMAND = ['deadlines', 'tickets.csv', '--explain'];
const here = new URL('../runtimes/', import.meta.url).pathname;
const isCi = process.env['CI'] === 'true';
const seed = Number(process.env['FAST_CHECK_SEED'] ?? Math.floor(Math.random() * 1e9));
const print = (line: string) => process.stdout.write(`${line}\n`);

async function runtimesFor(project: string): Promise<{ readonly runtimes: readonly Runtime[]; readonly lacking: readonly string[] }> {
  const isPinned = process.platform === 'linux' && process.arch === 'x64';
  const servers = isPinned ? await serverRuntimes(installRuntimes(), project) : [];
  const browser = await browserRuntime(project);
  const lacking = [...(isPinned ? [] : ['Node, Bun and Deno, which are pinned for linux-x64']), ...(browser ? [] : ['Chromium'])];
  return { runtimes: browser === undefined ? servers : [...servers, browser], lacking };
}

/** Runs all that it is given, as many at a time as there are processors. */
async function inTurns(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...jobs];
  const worker = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await job();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-runtimes-'));
try {
  const project = emptyProject(join(folder, 'project'), [packInto(folder).file]);
  const cases = runtimeCases(seed);
  writeFileSync(join(project, 'cases.json'), JSON.stringify(cases));
  writeFileSync(
    join(project, 'tickets.csv'),
    ['id,priority,reported_at', ...cases.tickets.map(({ incident }, id) => `${id},${incident.priority},${incident.reportedAt}`)].join('\n'),
  );
  for (const script of SCRIPTS) copyFileSync(join(here, script), join(project, script));
  const { runtimes, lacking } = await runtimesFor(project);
  print(`${cases.tickets.length} random tickets of seed ${seed}, ${ZONES.length} values of TZ`);

  const wrong: string[] = [];
  const found = new Map<Runtime, { answers: Map<Column, Answers>; printed?: string }>(
    runtimes.map((each) => [each, { answers: new Map() }]),
  );
  const ask = async (runtime: Runtime, column: Column, surroundings: Surroundings) => {
    const answers = await runtime
      .answers(surroundings)
      .catch(({ message }: Error) => ({ right: 0, of: 1, wrong: [message.slice(0, 2_000)] }));
    const sums = found.get(runtime)?.answers;
    const sum = sums?.get(column) ?? { right: 0, of: 0, wrong: [] };
    sums?.set(column, { right: sum.right + answers.right, of: sum.of + answers.of, wrong: [] });
    wrong.push(...answers.wrong.map((line) => `${runtime.name}, ${JSON.stringify(surroundings)}: ${line}`));
  };
  await inTurns(
    runtimes.flatMap((runtime) => [
      ...Object.entries(columns(runtime.forms, runtime.flags)).flatMap(([column, runs]) =>
        runs.map((surroundings) => () => ask(runtime, column as Column, surroundings)),
      ),
      async () => {
        const printed = await runtime.command?.(COMMAND);
        if (printed !== undefined) Object.assign(found.get(runtime) ?? {}, { printed });
      },
    ]),
  );

  const [reference] = [...found.values()].flatMap(({ printed }) => printed ?? []);
  for (const [{ name }, { printed }] of found) {
    if (printed !== undefined && printed !== reference) wrong.push(`${name}: the command prints other bytes`);
  }
  const table = runtimesTable(
    [...found].map(([{ name }, { answers, printed }]) => ({
      name,
      answers,
      isSame: printed === undefined ? undefined : printed === reference,
    })),
  );
  print(table);
  if (process.argv.includes('--write')) writeInTrust('runtimes', table);
  for (const name of lacking) print(`Not tried here: ${name}`);
  for (const line of wrong.slice(0, 20)) process.stderr.write(`${line}\n`);
  if (wrong.length > 0 || (isCi && lacking.length > 0)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
