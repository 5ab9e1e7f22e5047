import type { Assessment, Judgement } from '../../assessment/index.js';
import type { EpochMs } from '../../time/index.js';

/** The last instant that a verdict on an incident follows from: a deadline, an act, or for what is late still the moment of judging; none where nothing was judged. */
export function lastJudged({ response, updates, mttr, atMs }: Assessment): EpochMs {
  let last = Math.max(instantOf(response, atMs), instantOf(mttr, atMs));
  for (const update of updates) last = Math.max(last, instantOf(update, atMs));
  return last;
}

function instantOf(judgement: Judgement, atMs: EpochMs): EpochMs {
  if (judgement.state !== 'met' && judgement.state !== 'missed') return Number.NEGATIVE_INFINITY;
  return Math.max(judgement.deadline.epochMs, judgement.doneMs ?? atMs);
}
