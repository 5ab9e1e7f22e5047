import type { Kpi } from '../vocabulary/index.js';
import type { Deadline } from './Deadline.js';
import { deadlineOf } from './deadlineOf.js';
import type { ReadReport } from './incidentInput.js';
import { kpiPromise } from './Promised.js';
import type { TimedAgreement } from './TimedAgreement.js';

/** R10. The deadline of a promise whose clock starts at the report. */
export function deadlineFromReport(timed: TimedAgreement, kpi: Kpi, { priority, reportedMs, pauses, reported }: ReadReport): Deadline {
  return deadlineOf(kpiPromise(timed, kpi, priority, reportedMs, 'report', pauses), reported);
}
