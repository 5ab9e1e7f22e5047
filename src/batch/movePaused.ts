import type { EpochMs, SupportMs } from '../time/index.js';
import type { Timeline } from '../timeline/index.js';
import type { Clocks } from './Clocks.js';
import { ANSWER_OUTSIDE, DUE, LENGTH_WRONG, NO_ANSWER } from './codes.js';
import type { DueBlock } from './dueRows.js';

/**
 * R12. Moves deadlines by what pauses took, and lands inside support hours by R5. What is no length, and what may be another length for this promise than
 * for the report's, leaves no deadline: there is none that is nearly right.
 *
 * @param paused by row; NaN where nothing was paused
 * @param isOther whether a row's promise counts from another moment than what was paused is told of
 */
export function movePaused(
  timeline: Timeline,
  paused: Float64Array,
  { at, rows }: Clocks,
  { dueMs, kind, reasons }: DueBlock,
  isOther: (row: number) => boolean,
): void {
  for (let row = 0; row < rows; row++) {
    const length = paused[row] as SupportMs;
    if (length === 0 || Number.isNaN(length) || Number.isNaN(at[row])) continue;
    const isLength = length > 0 && length - Math.trunc(length) === 0;
    if (kind[row] !== DUE && isLength) continue;
    const moved = isLength && !isOther(row) ? timeline.earliestAfter(dueMs[row] as EpochMs, length) : Number.NaN;
    if (Number.isFinite(moved)) {
      dueMs[row] = moved;
      continue;
    }
    dueMs[row] = Number.NaN;
    kind[row] = NO_ANSWER;
    reasons[row] = (reasons[row] as number) | (Number.isNaN(moved) ? LENGTH_WRONG : ANSWER_OUTSIDE);
  }
}
