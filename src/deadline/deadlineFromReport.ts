import type { Kpi } from '../vocabulary/index.js';
import type { Deadline } from './Deadline.js';
import { deadlineBy } from './deadlineOf.js';
import type { ReadReport } from './incidentInput.js';

/** R10. The deadline of a promise whose clock starts at the report. */
export function deadlineFromReport(kpi: Kpi, { priority, report, reported }: ReadReport): Deadline {
  return deadlineBy(report.timed.targets[priority][kpi], report, reported);
}
