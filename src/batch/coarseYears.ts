import { dayNumber, type Interval, MS_PER_DAY, type Years } from '../time/index.js';

/** Years with a day before and a day after them: no zone's year begins or ends as much as that from UTC's. */
export function coarseYears({ from, to }: Years): Interval {
  return { fromMs: (dayNumber(from, 1, 1) - 1) * MS_PER_DAY, toMs: (dayNumber(to + 1, 1, 1) + 1) * MS_PER_DAY };
}
