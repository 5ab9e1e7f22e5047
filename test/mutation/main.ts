/**
 * Mutation testing of the core: `npm run mutate`, or `npm run mutate -- timeline clock` for some rooms. Each small change that Stryker can make to the
 * code must make a test fail, or be named in `equivalents.ts` with why it changes nothing. `--write` puts their rows in the table of docs/trust.md, `--concurrency=2`
 * uses two processes.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { markdownTable } from '../bench/markdown.js';
import { tableInTrust, writeInTrust } from '../support/trustPage.js';
import { equivalentsOf } from './equivalents.js';
import { mutate } from './mutate.js';
import { ROOMS, type Room } from './rooms.js';
import { holds, LEAST_SCORE, type Verdict, verdictOf } from './verdict.js';

const PAGE = 'docs/trust.md';
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

const COLUMNS = ['room', 'mutants', 'killed', 'of these endless', 'named equivalent', 'survived', 'score'];

/** What the table says of a room. */
function rowOf({ room, killed, endless, equivalent, survivors, score }: Verdict): string[] {
  const counts = [killed + equivalent + survivors.length, killed, endless, equivalent, survivors.length];
  return [`\`${room}\``, ...counts.map(String), percent(score)];
}

/** What is wrong with a room, a line each. */
function complaintsOf({ room, survivors, stale, score }: Verdict): string[] {
  const told =
    (what: string) =>
    ({ file, line, becomes }: Verdict['survivors'][number]) =>
      `${what} in src/${file}:\n  - ${line}\n  + ${becomes}`;
  const low = score < LEAST_SCORE ? [`${room}: ${percent(score)} is below ${percent(LEAST_SCORE)}`] : [];
  return [...low, ...survivors.map(told('No test fails')), ...stale.map(told('Named as equivalent, and no survivor'))];
}

/** Puts rows into the table of the page; those of other rooms stay. */
function write(rows: readonly (readonly string[])[]): void {
  const written = tableInTrust('mutation').split('\n');
  const earlier = written.map((line) => line.split('|').flatMap((cell) => cell.trim() || []));
  const all = Object.keys(ROOMS).map((room) => [...rows, ...earlier].find(([name]) => name === `\`${room}\``));
  const table = markdownTable(
    COLUMNS,
    all.filter((row) => row !== undefined),
  );
  writeInTrust('mutation', table);
  spawnSync('npx', ['biome', 'format', '--write', PAGE], { stdio: 'inherit' });
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, concurrency: { type: 'string', default: '1' } },
});
const rooms = positionals.length > 0 ? positionals : Object.keys(ROOMS);
const verdicts: Verdict[] = [];
for (const room of rooms) {
  if (!(room in ROOMS)) throw new Error(`${room} is no room that is mutated; these are: ${Object.keys(ROOMS).join(', ')}`);
  verdicts.push(verdictOf(room as Room, await mutate(room as Room, Number(values.concurrency)), equivalentsOf(room as Room)));
}
process.stdout.write(`\n${markdownTable(COLUMNS, verdicts.map(rowOf))}\n`);
if (values.write) write(verdicts.map(rowOf));
for (const complaint of verdicts.flatMap(complaintsOf)) process.stderr.write(`${complaint}\n`);
process.exitCode = verdicts.every(holds) ? 0 : 1;
