import { bareDeadlines } from './bareDeadlines.js';
import type { Columns, Library } from './library.js';
import { median } from './timing.js';
import { reportsBetween } from './workload.js';

const ROWS = 10_000_000;
const ROUNDS = 7;

/** Million rows a second, of ours and of the bare loop. */
export interface BatchRate {
  readonly ours: number;
  readonly floor: number;
}

/** The three deadlines of ten million reports of 2015 to 2034 and of all priorities, in order of time as exports are, and in no order; beside the bare loop. */
export function measureBatch(
  { slaClock }: Library,
  { deadlineColumns }: Columns,
): { readonly inOrder: BatchRate; readonly shuffled: BatchRate } {
  const shuffled = reportsBetween(2015, 2034, ROWS);
  const inOrder = shuffled.slice().sort();
  const priority = Uint8Array.from(shuffled, (report) => 1 + ((report / 60_000) % 4));
  const bare = bareDeadlines(slaClock(), 2015, 2036);
  const [into, floor] = [deadlineColumns({ priority, reportedAtMs: inOrder }), deadlineColumns({ priority, reportedAtMs: inOrder })];
  const measure = (reportedAtMs: Float64Array): BatchRate => {
    const ours = () => deadlineColumns({ priority, reportedAtMs }, undefined, into);
    const bareLoop = () => bare(priority, reportedAtMs, floor);
    for (const warm of [ours, bareLoop]) warm();
    refuseDifferent(into, floor);
    const rounds = Array.from({ length: ROUNDS }, () => ({ ours: rate(ours), floor: rate(bareLoop) }));
    return { ours: median(rounds.map((round) => round.ours)), floor: median(rounds.map((round) => round.floor)) };
  };
  return { inOrder: measure(inOrder), shuffled: measure(shuffled) };
}

/** Two loops that answer otherwise are not the same work. */
function refuseDifferent(ours: object, floor: object): void {
  for (const [name, column] of Object.entries(ours) as [string, Float64Array][]) {
    const other = (floor as Readonly<Record<string, Float64Array>>)[name] as Float64Array;
    const row = column.findIndex((value, place) => !Object.is(value, other[place]));
    if (row >= 0) throw new Error(`the bare loop is wrong for row ${row}: ${name} is ${other[row]}, not ${column[row]}`);
  }
}

/** By the processor's time: the clock on the wall would count the neighbours too. */
function rate(pass: () => void): number {
  const start = process.cpuUsage();
  pass();
  const { user, system } = process.cpuUsage(start);
  return ROWS / (user + system);
}
