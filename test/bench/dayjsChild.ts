import { dayjsBusinessTime } from './peers/dayjsBusinessTime.js';

/** What the child is asked: the holidays once, then one deadline at a time. */
export type ChildQuestion =
  | { readonly holidays: readonly string[] }
  | { readonly epochMs: number; readonly supportMs: number; readonly times: number };

/** What the child answers: the deadline, and the milliseconds that one took. */
export interface ChildAnswer {
  readonly due: number;
  readonly ms: number;
}

// The body of the process that calls dayjs-business-time: where that hangs, this process is killed and no other.
let peer = dayjsBusinessTime([]);

process.on('message', (question: ChildQuestion) => {
  if ('holidays' in question) {
    peer = dayjsBusinessTime(question.holidays);
    process.send?.('ready');
    return;
  }
  const begin = performance.now();
  let due = 0;
  for (let time = 0; time < question.times; time++) due = peer.add(question.epochMs, question.supportMs);
  const answer: ChildAnswer = { due, ms: (performance.now() - begin) / question.times };
  process.send?.(answer);
});
