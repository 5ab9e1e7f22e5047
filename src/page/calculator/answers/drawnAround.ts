import type { Kpi } from '../../../vocabulary/index.js';
import { type TimelineOptions, timeAround } from '../../drawing/index.js';
import type { Judged } from './Answers.js';

/** What the drawing of a promise shows besides the way to it: the act, or the present while it is still to be done; and the support hours around. */
export function drawnAround(judged: Judged, kpi: Kpi): TimelineOptions {
  const { deadline, judgement } = judged.promises[kpi];
  const doneMs = 'doneMs' in judgement ? judgement.doneMs : undefined;
  const lastMs = doneMs ?? judged.atMs;
  return {
    ...(doneMs === undefined ? { nowMs: judged.atMs } : { doneMs }),
    around: deadline === undefined ? undefined : timeAround(deadline, lastMs),
  };
}
