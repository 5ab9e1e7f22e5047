/** The heavier proofs: `npm run proof`. The laws and the minute-walking model over many random cases, and the clock changes of all zones. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IANAZone } from 'luxon';
import { offsetSegments } from '../../src/time/zone.js';

const RUNS = 1_000;
const HISTORIES = 100_000;
/** Hostile inputs a function. */
const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 200_000);
const TICKETS = 20_000;
const DAY = 86_400_000;
const FROM = Date.UTC(1990, 0, 1);
const TO = Date.UTC(2038, 0, 1);

/** What vitest writes of a run; `cases` is from test/support/seed.ts. */
interface Run {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly title: string;
      readonly fullName: string;
      readonly ancestorTitles: readonly string[];
      readonly meta: { readonly cases?: number; readonly inputs?: number };
    }[];
  }[];
}

/** Runs the laws and the scripts' tests; what passed is counted, not what was asked for. */
function runTests(report: string): boolean {
  const files = ['test/laws', 'test/hostile', 'test/spreadsheet/scripts.test.ts'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', '--config', 'test/vitest.config.ts', ...files, '--testTimeout=3600000', ...reporters],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        FC_RUNS: String(RUNS),
        FC_HISTORIES: String(HISTORIES),
        FUZZ_INPUTS: String(INPUTS),
        SCRIPT_TICKETS: String(TICKETS),
        QUICKJS_TICKETS: String(TICKETS),
      },
    },
  );
  return status === 0;
}

function countsOf({ testResults }: Run): string {
  const passed = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'passed').map((test) => ({ ...test, name })),
  );
  const held = passed.filter(({ meta }) => (meta.cases ?? 0) > 0);
  const laws = new Set(held.map(({ name, title }) => `${name}: ${title}`));
  const calendars = new Set(held.flatMap(({ ancestorTitles: [on = ''] }) => (on.startsWith('on ') ? [on.split(',')[0]] : [])));
  const cases = held.reduce((sum, { meta }) => sum + (meta.cases ?? 0), 0);
  const attacked = passed.filter(({ meta }) => (meta.inputs ?? 0) > 0);
  const inputs = attacked.reduce((sum, { meta }) => sum + (meta.inputs ?? 0), 0);
  const scripts = passed.flatMap(({ fullName }) => /(\d+) random tickets get/.exec(fullName)?.[1] ?? []).map(Number);
  const tickets = scripts.reduce((sum, count) => sum + count, 0);
  return `Held: ${laws.size} laws, in ${held.length} tests on ${calendars.size} calendars and agreements, with ${count(cases)} random cases;
answers or the documented error, of ${attacked.length} exports with ${count(inputs)} hostile inputs (${count(INPUTS)} a function);
the core's answers from the script files, in ${scripts.length} tests with ${count(tickets)} tickets\n`;
}

function count(whole: number): string {
  return whole.toLocaleString('en-US');
}

/** Every change of offset that a daily look finds is one that the library's coarser look finds; none skips a midnight that it does not begin with. */
function checkZones(): number {
  let wrong = 0;
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const found = offsetSegments(zone, FROM, TO);
    const skipped = found.find(({ from, offsetMs }, index) => {
      const begins = from + (found[index - 1]?.offsetMs ?? offsetMs);
      return Math.ceil(begins / DAY) * DAY > begins && Math.ceil(begins / DAY) * DAY < from + offsetMs;
    });
    if (skipped !== undefined) {
      process.stderr.write(`${zone} skips a midnight at ${new Date(skipped.from).toISOString()}\n`);
      wrong++;
    }
    let segment = 0;
    for (let t = FROM; t < TO; t += DAY) {
      while (found[segment + 1] !== undefined && (found[segment + 1]?.from ?? 0) <= t) segment++;
      if (found[segment]?.offsetMs !== IANAZone.create(zone).offset(t) * 60_000) {
        process.stderr.write(`${zone} has another offset at ${new Date(t).toISOString()}\n`);
        wrong++;
        break;
      }
    }
  }
  return wrong;
}

const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-proof-'));
try {
  const report = join(folder, 'report.json');
  const started = Date.now();
  const isHeld = runTests(report);
  process.stdout.write(countsOf(JSON.parse(readFileSync(report, 'utf8'))));
  process.stdout.write(`Took ${Math.round((Date.now() - started) / 1000)} s\n`);
  const zones = Intl.supportedValuesOf('timeZone').length;
  process.stdout.write(`Clock changes: ${zones} zones from 1990 to 2037, looked at every day\n`);
  const wrong = checkZones();
  process.stdout.write(wrong === 0 ? 'All found\n' : `${wrong} zones have changes that were not found\n`);
  process.exitCode = isHeld && wrong === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
