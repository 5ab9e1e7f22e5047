import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIST } from './library.js';
import { writeIncidents, writeTickets } from './millionFiles.js';
import { median } from './timing.js';

const ROUNDS = 3;
// A process with more memory than this is stopped: what it would have come to is of no use, and the machine has others to serve.
const FAR_TOO_MUCH = 2 * 1024 ** 3;
const STOPPED = 75;
const ROOT = fileURLToPath(new URL('../', DIST));
const COMMAND = fileURLToPath(new URL('cli.cjs', DIST));
const LINES = fileURLToPath(new URL('linesChild.mjs', import.meta.url));
const AT = '2031-01-01T00:00+01:00';

/** What a process took, from its start to its end: seconds by the clock on the wall and of the processor, and the most memory that it had. */
export interface Cost {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

/** What a million rows cost: through the command, through the bare loop over the lines of the same file, and through the library without a file. */
export interface Million {
  readonly tickets: Cost;
  readonly ticketLines: Cost;
  readonly report: Cost;
  readonly reportLines: Cost;
  readonly groups: Cost;
  readonly library: Cost;
}

/** Measures a million rows, each time in a process of its own; the command and the bare loop take turns. */
export async function measureMillion(): Promise<Million> {
  const folder = mkdtempSync(join(tmpdir(), 'cloudcti-sla-bench-'));
  const at = (name: string) => join(folder, name);
  const run = (...args: readonly string[]) => cost(args, at('usage'));
  try {
    await writeTickets(at('tickets.csv'));
    const [tickets, ticketLines] = takingTurns(
      () => run(COMMAND, 'deadlines', at('tickets.csv'), '--output', at('out')),
      () => run(LINES, at('tickets.csv'), at('out')),
    );
    await writeIncidents(at('incidents.csv'));
    const report = ['report', at('incidents.csv'), '--at', AT, '--json'];
    const [judged, reportLines] = takingTurns(
      () => run(COMMAND, ...report),
      () => run(LINES, at('incidents.csv'), at('out')),
    );
    return {
      tickets,
      ticketLines,
      report: judged,
      reportLines,
      groups: run(COMMAND, ...report, '--group-by', 'customer'),
      library: inLibrary(),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function takingTurns(one: () => Cost, other: () => Cost): readonly [Cost, Cost] {
  const rounds = Array.from({ length: ROUNDS }, () => [one(), other()] as const);
  return [middle(rounds.map(([cost]) => cost)), middle(rounds.map(([, cost]) => cost))];
}

function middle(costs: readonly Cost[]): Cost {
  const of = (what: keyof Cost) => median(costs.map((cost) => cost[what]));
  return { seconds: of('seconds'), processor: of('processor'), megabytes: of('megabytes') };
}

/** Runs a script of Node's; what it prints is thrown away. It says what it took when it ends, and ends early where its memory is far too much. */
function cost(args: readonly string[], usage: string): Cost {
  const watch = `import{writeFileSync}from"node:fs";
    process.on("exit",()=>writeFileSync(${JSON.stringify(usage)},JSON.stringify(process.resourceUsage())));
    setInterval(()=>{if(process.memoryUsage.rss()>${FAR_TOO_MUCH})process.exit(${STOPPED})},100).unref()`;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(watch)}`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0 && status !== STOPPED) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  const seconds = (performance.now() - start) / 1e3;
  const { maxRSS, userCPUTime, systemCPUTime }: NodeJS.ResourceUsage = JSON.parse(readFileSync(usage, 'utf8'));
  return { seconds, processor: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}

function inLibrary(): Cost {
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', 'test/bench/reportChild.ts'], { cwd: ROOT, encoding: 'utf8' }));
}
