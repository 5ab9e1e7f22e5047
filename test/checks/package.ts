/** The package as its users get it: packed, checked by publint and are-the-types-wrong, and installed in an empty project: `npm run package`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packedMistakes } from '../release/packedMistakes.js';
import { emptyProject, packInto } from '../support/packedLibrary.js';

const UNPACKED_LIMIT = 3_500_000;
/** Characters: the line of the source, the message, the stack and the error's fields. */
const UNCAUGHT_LIMIT = 3_000;

/** Fields of an incident that hold much that is wrong. */
const FLOODS = [
  "reportedAt: 'x'.repeat(1e6)",
  "reportedAt: '2026-11-23T09:00+01:00', updatedAt: Array(60).fill('yesterday')",
  "...Object.fromEntries(Array.from({ length: 1000 }, (_, index) => ['a' + index, { text: 'x'.repeat(900) }]))",
];
const DEADLINE = '2026-05-26T15:30:00.000+02:00';
const EXPLAINED = 'Tuesday 26 May 2026';
/** What is taken as a file: by spreadsheets, scripts and people. */
const FILES = [
  'days.csv',
  'days.json',
  'days.parquet',
  'Sla.gs',
  'appsscript.json',
  'functions.js',
  'functions.json',
  'functions.html',
  'functions-help.html',
  'functions-manifest.xml',
  'functions-32.png',
  'functions-64.png',
  'office-script.ts',
  'cloudcti-sla.js',
  'cloudcti-sla.xlsx',
  'cloudcti-sla.nl.xlsx',
  'cloudcti_sla.py',
  'calculator.html',
  'CloudCTI.Sla.pq',
];
const root = new URL('../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-'));

function run(command: string, args: readonly string[], cwd = folder): string {
  process.stdout.write(`> ${command} ${args.join(' ').replaceAll(folder, '.')}\n`);
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

function expectText(found: string, expected: string): void {
  if (!found.includes(expected)) throw new Error(`expected ${JSON.stringify(expected)} in ${JSON.stringify(found)}`);
}

const USE = `const deadline = responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' });
const closed = closedDays({ country: 'NL', years: { from: 2026, to: 2026 } });
console.log(deadline.kind === 'due' ? deadline.at.toISO() : deadline.kind, closed.closed.length);
console.log(explainText(explain(deadline)));
`;
const TYPED = `import { responseDeadline, type Deadline, SlaInputError, supportClock } from '@cloudcti/sla';
import { closedDays } from '@cloudcti/sla/date-holidays';
const deadline: Deadline = responseDeadline({ priority: 2, reportedAt: new Date(0) });
export const text: string = deadline.kind === 'due' ? deadline.at.toISO() : deadline.kind;
export const opens: string = supportClock({ timeZone: 'UTC', hours: { mon: ['09:00-17:00'] }, ...closedDays({ country: 'NL', years: { from: 2026, to: 2026 } }) }).nextOpening('2026-01-01T00:00Z').toISO();
export const isMistake = (error: unknown) => error instanceof SlaInputError && error.code === 'missing-offset';
// @ts-expect-error there is no fifth priority
responseDeadline({ priority: 5, reportedAt: new Date(0) });
// @ts-expect-error a bare number is no instant
responseDeadline({ priority: 1, reportedAt: 0 });
`;

try {
  const tarball = packInto(folder);
  process.stdout.write(`${tarball.files.length} files, ${tarball.size} bytes packed, ${tarball.unpackedSize} unpacked; the largest:\n`);
  for (const { path, size } of tarball.files.toSorted((one, other) => other.size - one.size).slice(0, 12)) {
    process.stdout.write(`${String(size).padStart(9)} ${path}\n`);
  }
  if (tarball.unpackedSize > UNPACKED_LIMIT) throw new Error(`unpacked it is over ${UNPACKED_LIMIT} bytes`);
  const mistakes = packedMistakes(tarball.files.map(({ path }) => path));
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  const { file } = tarball;

  process.stdout.write(run('node', ['dist/cli.cjs', '--version'], root));
  process.stdout.write(run('npx', ['publint', file, '--strict'], root));
  process.stdout.write(run('npx', ['attw', file, '--profile', 'node16', '--format', 'ascii'], root));

  const project = emptyProject(join(folder, 'project'), [file, 'date-holidays@3.37.0', 'typescript@5.9.3']);
  writeFileSync(
    join(project, 'esm.mjs'),
    `import { explain, explainText, responseDeadline } from '@cloudcti/sla';\nimport { closedDays } from '@cloudcti/sla/date-holidays';\n${USE}`,
  );
  writeFileSync(
    join(project, 'cjs.cjs'),
    `const { explain, explainText, responseDeadline } = require('@cloudcti/sla');\nconst { closedDays } = require('@cloudcti/sla/date-holidays');\n${USE}`,
  );
  for (const script of ['esm.mjs', 'cjs.cjs']) {
    const printed = run('node', [script], project);
    expectText(printed, DEADLINE);
    expectText(printed, EXPLAINED);
  }

  const uncaught = "deadlines({ priority: 2, reportedAt: '2026-05-22T16:00' });";
  writeFileSync(join(project, 'uncaught.mjs'), `import { deadlines } from '@cloudcti/sla';\n${uncaught}`);
  writeFileSync(join(project, 'uncaught.cjs'), `const { deadlines } = require('@cloudcti/sla');\n${uncaught}`);
  for (const flood of FLOODS) {
    const { stderr } = spawnSync('node', ['-e', `require('@cloudcti/sla').incident({ priority: 2, ${flood} })`], {
      cwd: project,
      encoding: 'utf8',
    });
    expectText(stderr, 'SlaInputError: incident: ');
    const lines = stderr.split('\n').length;
    if (lines > 40 || stderr.length > 4_000)
      throw new Error(`an error that nobody caught prints ${lines} lines, ${stderr.length} characters`);
  }
  for (const script of ['uncaught.mjs', 'uncaught.cjs']) {
    const { stderr } = spawnSync('node', [script], { cwd: project, encoding: 'utf8' });
    expectText(stderr, 'SlaInputError: deadlines: reportedAt "2026-05-22T16:00" has no UTC offset');
    if (stderr.length > UNCAUGHT_LIMIT) throw new Error(`an error that nobody caught prints ${stderr.length} characters`);
    expectText(
      spawnSync('node', ['--enable-source-maps', script], { cwd: project, encoding: 'utf8' }).stderr,
      'src/deadline/deadlines.ts:',
    );
  }

  writeFileSync(join(project, 'typed.mts'), TYPED);
  writeFileSync(join(project, 'typed.cts'), TYPED);
  const strict = ['--strict', '--noEmit', '--exactOptionalPropertyTypes', '--target', 'es2022'];
  run('npx', ['tsc', ...strict, '--module', 'nodenext', 'typed.mts', 'typed.cts'], project);
  run('npx', ['tsc', ...strict, '--module', 'esnext', '--moduleResolution', 'bundler', 'typed.mts'], project);

  writeFileSync(
    join(project, 'sheet.mjs'),
    "import { SLA_RESPONSE_DUE } from '@cloudcti/sla/spreadsheet';\nconsole.log(SLA_RESPONSE_DUE(2, '2026-05-22T16:00+02:00'));\n",
  );
  expectText(run('node', ['sheet.mjs'], project), DEADLINE);
  for (const name of FILES) run('node', ['-e', `require('fs').accessSync(require.resolve('@cloudcti/sla/files/${name}'))`], project);
  for (const schema of ['agreement', 'report']) {
    expectText(run('node', ['-p', `require('@cloudcti/sla/${schema}.schema.json').$schema`], project), '2020-12');
  }

  const line = ['@cloudcti/sla', 'deadlines', '--priority', '2', '--reported', '2026-05-22T16:00+02:00', '--json'];
  expectText(run('npx', line, project), DEADLINE);
  process.stdout.write('The package works by import, by require, from strict TypeScript and as a command\n');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
