/**
 * What the package has for other people's tests, as they use it: the service and the test files of docs/testing.md in projects of their own, from the packed
 * tarball, under each test runner and its previous major version; their types; the vectors in Python: `npm run testkit`, after `npm run build`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyProject, packInto } from '../support/packedLibrary.js';

const root = new URL('../../', import.meta.url).pathname;
const FAST_CHECK = 'fast-check@4.10.2';
const TYPESCRIPT = 'typescript@5.9.3';
const TYPED = `const due = responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' });
test('typed', async () => {
  expect(due).toBeDueAt('2026-05-26T15:30+02:00');
  expect(due).not.toBeBestEffort();
  expect('2026-05-25').not.toBeWorkingDay(cloudctiSla);
  expect({ due }).toEqual({ due: expect.toBeDueAt(new Date(0)) });
  expect({ due }).toEqual({ due: expect.not.toBeBestEffort() });
  await expect(Promise.resolve(due)).resolves.toBeDueAt('2026-05-26T15:30+02:00');
  // @ts-expect-error a bare number is no instant
  expect(due).toBeDueAt(0);
  // @ts-expect-error there is no such promise
  expect(due).toHaveMet('repair');
});
`;
const IMPORTS = "import { cloudctiSla, responseDeadline } from '@cloudcti/sla';\n";

/** A test runner, with the packages that it is installed with. */
interface Runner {
  readonly name: string;
  readonly packages: readonly string[];
  readonly file: string;
  readonly text: (page: Page) => string;
  readonly run: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A typed test file: what stands before the tests, and the types that it names. */
  readonly typed?: { readonly imports: string; readonly types: readonly string[] };
}

type Page = Readonly<Record<string, string>>;

const vitestText = (page: Page) => page['tickets.vitest.js'] ?? '';
const jestText = (page: Page) =>
  vitestText(page).replace("'vitest'", "'@jest/globals'").replace('@cloudcti/sla/testing/vitest', '@cloudcti/sla/testing/jest');

const vitest = (version: string): Runner => ({
  name: `Vitest ${version}`,
  packages: [`vitest@${version}`, FAST_CHECK, TYPESCRIPT],
  file: 'tickets.test.js',
  text: vitestText,
  run: ['vitest', 'run'],
  typed: { imports: "import { expect, test } from 'vitest';\nimport '@cloudcti/sla/testing/vitest';\n", types: [] },
});

const jest = (version: string, major: number): Runner => ({
  name: `Jest ${version}`,
  packages: [`jest@${version}`, `@jest/globals@${version}`, `@types/jest@${major}`, FAST_CHECK, TYPESCRIPT],
  file: 'tickets.test.js',
  text: jestText,
  run: ['jest'],
  env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
  typed: { imports: "import { expect, test } from '@jest/globals';\nimport '@cloudcti/sla/testing/jest';\n", types: [] },
});

const RUNNERS: readonly Runner[] = [
  vitest('4.1.12'),
  vitest('3.2.4'),
  jest('30.5.2', 30),
  jest('29.7.0', 29),
  {
    name: 'node:test',
    packages: [FAST_CHECK],
    file: 'tickets.test.mjs',
    text: (page) => page['tickets.node.js'] ?? '',
    run: ['node', '--test'],
  },
];

const print = (line: string) => process.stdout.write(`${line}\n`);

function run(command: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const [program = '', ...args] = command[0] === 'node' ? command : ['npx', '--no-install', ...command];
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true', NO_COLOR: '1', ...env },
  });
  return { isPassed: status === 0, said: stdout + stderr };
}

/** The files of the page: blocks whose first line names one. */
function pageFiles(): Page {
  const page = readFileSync(join(root, 'docs/testing.md'), 'utf8');
  const blocks = page.matchAll(/^```js\n\/\/ ([\w.]+)\n([\s\S]*?)^```$/gm);
  return Object.fromEntries([...blocks].map(([, name = '', text = '']) => [name, text]));
}

function check({ name, packages, file, text, run: command, env, typed }: Runner, folder: string, tarball: string): void {
  const project = emptyProject(folder, [tarball, ...packages]);
  const write = (path: string, content: string) => writeFileSync(join(project, path), content);
  write(
    'package.json',
    JSON.stringify({ ...JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')), type: 'module', jest: { transform: {} } }),
  );
  const page = pageFiles();
  write('tickets.js', page['tickets.js'] ?? '');
  write(file, text(page));
  const passed = run(command, project, env);
  if (!passed.isPassed) throw new Error(`${name}: the tests of docs/testing.md fail\n${passed.said}`);

  // A service that takes the priority for another one: its tests must fail, and say why.
  write(
    'tickets.js',
    (page['tickets.js'] ?? '').replace(
      'deadlines({ priority, reportedAt })',
      'deadlines({ priority, reportedAt: new Date(new Date(reportedAt).getTime() + 1) })',
    ),
  );
  const failed = run(command, project, env);
  if (failed.isPassed) throw new Error(`${name}: a service with a fault passes the tests of docs/testing.md`);
  if (!failed.said.includes('Why it is due then:')) throw new Error(`${name}: a failure does not say why\n${failed.said}`);

  if (typed !== undefined) checkTypes(name, project, typed);
  print(`${name}: passes, fails where it must, and says why${typed === undefined ? '' : '; typed'}`);
}

function checkTypes(name: string, project: string, { imports }: NonNullable<Runner['typed']>): void {
  writeFileSync(join(project, 'typed.ts'), imports + IMPORTS + TYPED);
  const files = ['typed.ts'];
  if (name.startsWith('Jest')) {
    // The globals of @types/jest, in a program of their own: the two ways are not mixed.
    writeFileSync(join(project, 'globals.ts'), `/// <reference types="jest" />\nimport '@cloudcti/sla/testing/jest';\n${IMPORTS}${TYPED}`);
    files.push('globals.ts');
  }
  const strict = { strict: true, noEmit: true, exactOptionalPropertyTypes: true, target: 'es2022', types: [], skipLibCheck: true };
  const ways = [
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { module: 'esnext', moduleResolution: 'bundler' },
  ];
  for (const file of files) {
    for (const way of ways) {
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...strict, ...way }, files: [file] }));
      const { isPassed, said } = run(['tsc', '-p', '.'], project);
      if (!isPassed) throw new Error(`${name}: ${file} does not compile (${way.module})\n${said}`);
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-testkit-'));
try {
  const { file } = packInto(folder);
  for (const [index, runner] of RUNNERS.entries()) check(runner, join(folder, String(index)), file);
  const cjs = emptyProject(join(folder, 'cjs'), [file]);
  const line =
    "const { runConformance } = require('@cloudcti/sla/testing'); console.log(runConformance({ severity: () => 0 }, { test: () => 0 }))";
  print(`require: ${execFileSync('node', ['-e', line], { cwd: cjs, encoding: 'utf8' }).trim()} vectors about severity`);
  const python = ['-B', 'node_modules/@cloudcti/sla/docs/conformance/conformance.py', 'node_modules/@cloudcti/sla/dist/vectors'];
  print(`Python: ${execFileSync('python3', python, { cwd: cjs, encoding: 'utf8' }).trim()}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
