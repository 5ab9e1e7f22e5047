import { targetMs } from '../agreement/index.js';
import { coveredAnswer } from '../clock/index.js';
import type { EpochMs } from '../time/index.js';
import { addDayLengths, closeOfDayAfter } from '../timeline/index.js';
import { type Deadline, due, undated } from './Deadline.js';
import type { Promised } from './Promised.js';
import { movedByPauses } from './pauses.js';
import type { TimedAgreement } from './TimedAgreement.js';

/** The deadline of a promise. `received`, `fn` and `path` say what the caller passed as its start. */
export function deadlineOf(promised: Promised, received: unknown, fn: string, path: string): Deadline {
  const { timed, target, start, pauses } = promised;
  if (target.kind === 'best-effort' || target.kind === 'to-be-determined') return undated(target.kind, promised);
  const at = coveredAnswer(timed.timeline, targetReached(promised), received, fn, path);
  if (pauses.length === 0) return due(at, promised);
  return due(coveredAnswer(timed.timeline, movedByPauses(timed, start, at, pauses), received, fn, path), promised);
}

/** SLA §5 and §1.3. When a target is reached if nothing is paused; Infinity beyond the agreement's years. */
export function targetReached({ timed, kpi, target, start }: Promised): EpochMs {
  switch (target.kind) {
    case 'support-hours':
    case 'hours-on-working-days':
      return supportHoursLater(timed, start, target.value);
    case 'working-days':
      return kpi === 'mttr' ? closeOfWorkingDay(timed, start, target.value) : workingDaysLater(timed, start, target.value);
    default:
      return Number.POSITIVE_INFINITY;
  }
}

/** SLA §5, targets in support hours; R5. The earliest instant at which they are used up. */
export function supportHoursLater({ timeline }: TimedAgreement, start: EpochMs, hours: number): EpochMs {
  return timeline.earliestAt(timeline.position(start) + targetMs(hours));
}

/** SLA §5, "working day" as a length of time; R6, and its other reading where the agreement chose that. */
export function workingDaysLater({ agreement, timeline }: TimedAgreement, start: EpochMs, days: number): EpochMs {
  return agreement.workingDayReading === 'end-of-next-working-day'
    ? closeOfDayAfter(timeline, start, days)
    : addDayLengths(timeline, start, days);
}

/** SLA §5, note *; R7. Counting starts the calendar day after the report, in the agreement's zone; due at the close of the last day counted. */
export function closeOfWorkingDay({ timeline }: TimedAgreement, report: EpochMs, days: number): EpochMs {
  return closeOfDayAfter(timeline, report, days);
}
