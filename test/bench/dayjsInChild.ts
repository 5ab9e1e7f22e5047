import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ChildAnswer } from './dayjsChild.js';
import { median } from './timing.js';

/** How dayjs-business-time did: its answers (`undefined` where it hung), and the time of those that came. */
export interface ChildRun {
  readonly answers: readonly (number | undefined)[];
  readonly nanoseconds: number;
}

/** Asks dayjs-business-time for deadlines, each within a time limit, in a process that is killed when it hangs. */
export async function dayjsInChild(
  holidays: readonly string[],
  instants: Float64Array,
  supportMs: number,
  { limitMs, times }: { readonly limitMs: number; readonly times: number },
): Promise<ChildRun> {
  const answers: (number | undefined)[] = [];
  const durations: number[] = [];
  let child = await startChild(holidays);
  for (const epochMs of instants) {
    const answer = await ask(child, { epochMs, supportMs, times }, limitMs);
    answers.push(answer?.due);
    if (answer !== undefined) durations.push(answer.ms * 1e6);
    else {
      child.kill('SIGKILL');
      child = await startChild(holidays);
    }
  }
  child.kill('SIGKILL');
  return { answers, nanoseconds: durations.length === 0 ? Number.NaN : median(durations) };
}

async function startChild(holidays: readonly string[]): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('dayjsChild.ts', import.meta.url)));
  const ready = once(child, 'message');
  child.send({ holidays });
  await ready;
  return child;
}

async function ask(child: ChildProcess, question: object, limitMs: number): Promise<ChildAnswer | undefined> {
  const limit = AbortSignal.timeout(limitMs);
  const answer = once(child, 'message', { signal: limit });
  child.send(question);
  try {
    return (await answer)[0] as ChildAnswer;
  } catch {
    return undefined;
  }
}
