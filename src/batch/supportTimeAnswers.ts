import type { Answers } from './intoIn.js';

/** What the columns of support time hold. */
export const SUPPORT_TIME_ANSWERS = { supportMs: 'Float64Array', reason: 'Uint8Array' } as const;

/** Support time, a row for each pair of instants. */
export interface SupportTimeColumns extends Answers<typeof SUPPORT_TIME_ANSWERS> {
  /** The support time from the first to the second, less than none where that is the earlier one; NaN where the reason says why. */
  readonly supportMs: Float64Array;
  /** 0, or what is wrong with the row, a bit for each of `ROW_REASONS`: `start` is the first instant, `act` the second. */
  readonly reason: Uint8Array;
}
