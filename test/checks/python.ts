/**
 * `cloudcti_sla.py` under Python: laws by hypothesis, 20,000 tickets of the core, the vectors, pandas, types, and the oldest Python that is here:
 * `npm run python`. Debian's python3, python3-pandas, python3-hypothesis and mypy do; what is absent is told, and fails in CI.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standingTerms } from '../../src/agreement/index.js';
import { OPEN_YEARS, openDataFiles } from '../../src/build/openData/openDataFiles.js';
import { openDays } from '../../src/build/openData/openDays.js';
import { pythonModule } from '../../src/build/python/pythonModule.js';
import { coreAnswers } from '../support/coreAnswers.js';
import { millisecondTickets } from '../support/millisecondTickets.js';

const COUNT = 20_000;
const root = new URL('../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-python-'));
const years = standingTerms.calendar.years;

function run(command: string, args: readonly string[], cwd = folder): void {
  process.stdout.write(`> ${command} ${args.join(' ').replaceAll(root, './')}\n`);
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1' },
  });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed`);
}

/** The first Python of these that can do what is asked; where none can, a line says so, and CI fails. */
function pythonThat(does: string, names: readonly string[], code: string): string | undefined {
  const found = names.find((name) => spawnSync(name, ['-c', code]).status === 0);
  if (found !== undefined) return found;
  const line = `no ${names.join(' or ')} ${does}`;
  if (process.env['CI'] !== undefined) throw new Error(line);
  process.stdout.write(`${line}: this is skipped\n`);
  return undefined;
}

const PYTHONS = ['/usr/bin/python3', 'python3'];

try {
  writeFileSync(join(folder, 'cloudcti_sla.py'), pythonModule(standingTerms, years));
  writeFileSync(join(folder, 'days.csv'), openDataFiles(openDays(standingTerms, OPEN_YEARS), '').get('days.csv') as string);
  mkdirSync(join(folder, 'core'));
  writeFileSync(join(folder, 'core/answers.json'), JSON.stringify(coreAnswers(millisecondTickets(COUNT, years))));
  const complete = pythonThat('has pandas and hypothesis', PYTHONS, 'import pandas, hypothesis');
  if (complete !== undefined) run(complete, ['-m', 'unittest', 'discover', '--start-directory', join(root, 'test/python')]);
  if (complete !== undefined) run(complete, ['-m', 'doctest', 'cloudcti_sla.py', join(root, 'docs/python.md')]);
  const typed = pythonThat('has mypy', PYTHONS, 'import mypy');
  if (typed !== undefined) run(typed, ['-m', 'mypy', '--strict', '--ignore-missing-imports', '--python-version', '3.9', 'cloudcti_sla.py']);
  const any = complete ?? pythonThat('is there', PYTHONS, '');
  // Its grammar is that of 3.9; where such a Python is installed, it runs there.
  const grammar = "import ast; ast.parse(open('cloudcti_sla.py').read(), feature_version=(3, 9))";
  if (any !== undefined) run(any, ['-c', grammar]);
  if (spawnSync('python3.9', ['-c', '']).status === 0) run('python3.9', ['-m', 'doctest', 'cloudcti_sla.py']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
