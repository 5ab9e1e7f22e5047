import { targetMs } from '../agreement/index.js';
import { addDayLengths, closeOfDayAfter, coveredAnswer } from '../clock/index.js';
import type { EpochMs } from '../time/index.js';
import { type Deadline, due, undated } from './Deadline.js';
import type { Promised } from './Promised.js';
import { movedByPauses } from './pauses.js';
import type { RunningAgreement } from './slaClock.js';

/** The deadline of a promise. `received`, `fn` and `path` say what the caller passed as its start. */
export function deadlineOf(promised: Promised, received: unknown, fn: string, path: string): Deadline {
  const { running, target, start, pauses } = promised;
  if (target.kind === 'best-effort' || target.kind === 'to-be-determined') return undated(target.kind, promised);
  const at = coveredAnswer(running.timeline, targetReached(promised), received, fn, path);
  if (pauses.length === 0) return due(at, promised);
  return due(coveredAnswer(running.timeline, movedByPauses(running, start, at, pauses), received, fn, path), promised);
}

/** SLA §5 and §1.3. When a target is reached if nothing is paused; Infinity beyond the agreement's years. */
export function targetReached({ running, kpi, target, start }: Promised): EpochMs {
  switch (target.kind) {
    case 'support-hours':
    case 'hours-on-working-days':
      return supportHoursLater(running, start, target.value);
    case 'working-days':
      return kpi === 'mttr' ? closeOfWorkingDay(running, start, target.value) : workingDaysLater(running, start, target.value);
    default:
      return Number.POSITIVE_INFINITY;
  }
}

/** SLA §5, targets in support hours; R5. The earliest instant at which they are used up. */
export function supportHoursLater({ timeline }: RunningAgreement, start: EpochMs, hours: number): EpochMs {
  return timeline.earliestAt(timeline.position(start) + targetMs(hours));
}

/** SLA §5, "working day" as a length of time; R6, and its other reading where the agreement chose that. */
export function workingDaysLater({ agreement, timeline }: RunningAgreement, start: EpochMs, days: number): EpochMs {
  return agreement.workingDayReading === 'end-of-next-working-day'
    ? closeOfDayAfter(timeline, start, days)
    : addDayLengths(timeline, start, days);
}

/** SLA §5, note *; R7. Counting starts the calendar day after the report, in the agreement's zone; due at the close of the last day counted. */
export function closeOfWorkingDay({ timeline }: RunningAgreement, report: EpochMs, days: number): EpochMs {
  return closeOfDayAfter(timeline, report, days);
}
