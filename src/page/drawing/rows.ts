import { type DayNumber, MS_PER_DAY } from '../../time/index.js';
import type { Mark } from './marks.js';

/** A row of a drawing: one date, or a run of dates that are told by their sums. */
export interface Row {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const DRAWN_IN_FULL = 9;
/** A run that is no longer is not worth folding: a weekend, a holiday beside it. */
const SHORT_RUN = 3;

/**
 * The dates of a drawing, from the first mark to the last, a row each. Of many, those with a mark and the dates beside them keep their row; a run between
 * them is one row, which is not drawn by the clock and says what lies in it.
 */
export function rowsOf(marks: readonly Mark[]): readonly Row[] {
  const marked = marks.map(({ day }) => day);
  const [first, last] = [Math.min(...marked), Math.max(...marked)];
  if (last - first < DRAWN_IN_FULL) return each(first, last);
  const kept = [...new Set(marked.flatMap((day) => [day - 1, day, day + 1]))]
    .filter((day) => day >= first && day <= last)
    .sort((one, other) => one - other);
  return kept.flatMap((day, place) => {
    const next = (kept[place - 1] ?? day - 1) + 1;
    return day - next <= SHORT_RUN
      ? each(next, day)
      : [
          { first: next, last: day - 1 },
          { first: day, last: day },
        ];
  });
}

function each(first: DayNumber, last: DayNumber): readonly Row[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({ first: first + index, last: first + index }));
}

/** The hours of the day that a drawing shows: those in which something lies, and a little around them. */
export function hoursShown(times: readonly number[]): { readonly fromMs: number; readonly toMs: number } {
  const hour = MS_PER_DAY / 24;
  const fromMs = Math.floor((Math.min(...times) - hour / 2) / hour) * hour;
  const toMs = Math.ceil((Math.max(...times) + hour / 2) / hour) * hour;
  return { fromMs: Math.max(0, fromMs), toMs: Math.min(MS_PER_DAY, toMs) };
}
