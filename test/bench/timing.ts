import { Bench } from 'tinybench';

/** Something that is timed: `run` does `calls` calls and returns a number made of all answers, so that none of them can be left out. */
export interface Timed {
  readonly name: string;
  readonly calls: number;
  run(): number;
}

let answers = 0;

/** The sum of all answers so far. Printed, so that the work behind it has to be done. */
export function checksum(): number {
  return answers;
}

/**
 * Nanoseconds of the processor per call of each, the median of several rounds. The rounds take turns, so that noise on the machine hits all alike; a round that
 * only warms up goes before.
 */
export async function nanosecondsPerCall(tasks: readonly Timed[], rounds = 9, timeMs = 60): Promise<Record<string, number>> {
  const measured = new Map(tasks.map(({ name }) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const { name, calls, run } of tasks) {
      const bench = new Bench({ time: timeMs, iterations: 1, warmup: false, now: processorNow }).add(
        name,
        () => {
          answers = (answers + run()) % Number.MAX_SAFE_INTEGER;
        },
        { async: false },
      );
      const [task] = await bench.run();
      if (task?.result.state !== 'completed') throw new Error(`${name} did not complete`);
      if (round >= 0) measured.get(name)?.push((task.result.latency.p50 * 1e6) / calls);
    }
  }
  return Object.fromEntries([...measured].map(([name, figures]) => [name, median(figures)]));
}

/** The processor's time, in milliseconds: the clock on the wall would count the neighbours too. */
function processorNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}

/** A timed task that calls a function with each of some instants. */
export function overInstants(name: string, instants: Float64Array, answer: (epochMs: number) => number): Timed {
  return {
    name,
    calls: instants.length,
    run: () => {
      let sum = 0;
      for (let index = 0; index < instants.length; index++) sum += answer(instants[index] as number);
      return sum;
    },
  };
}
