import type { EpochMs } from '../time/index.js';
import { startOfDayAfter } from '../timeline/index.js';
import type { Promised } from './Promised.js';

/**
 * From when a promise's time counts: the start of its clock, or 00:00 of the next date where the rule counts whole working days after that of the
 * start (R7, and R6 in its other reading).
 */
export function countsFrom({ timed, kpi, target, start }: Promised): EpochMs {
  const { agreement, timeline } = timed;
  const afterItsDate = kpi === 'mttr' || agreement.workingDayReading === 'end-of-next-working-day';
  return target.kind === 'working-days' && afterItsDate ? startOfDayAfter(timeline, start) : start;
}
