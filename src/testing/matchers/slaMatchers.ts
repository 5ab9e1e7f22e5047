import type { Agreement } from '../../agreement/index.js';
import type { Duration, InstantInput } from '../../time/index.js';
import type { Kpi } from '../../vocabulary/index.js';
import { toBeWithinSupportHours, toBeWorkingDay } from './calendar.js';
import { toBeBestEffort, toBeDueAt, toBeToBeDetermined } from './deadlines.js';
import { toBeRunning, toHaveMet, toHaveMissed } from './judgements.js';
import { type ExpectedIssue, toThrowSlaInputError } from './toThrowSlaInputError.js';

/** The matchers as they stand behind `expect(...)`. */
export interface SlaMatchers<Result = void> {
  /** R5. A deadline is at this instant. */
  toBeDueAt(expected: InstantInput): Result;
  /** R9. A deadline is best effort: no date, neither met nor missed. */
  toBeBestEffort(): Result;
  /** R9. A deadline is to be determined, because the parties have agreed no value. */
  toBeToBeDetermined(): Result;
  /** R5. In an assessment, this promise was kept. */
  toHaveMet(kpi: Kpi): Result;
  /** R5. In an assessment, this promise was broken; `late` by so much support time. */
  toHaveMissed(kpi: Kpi, options?: { readonly late?: Duration }): Result;
  /** R12. In an assessment, this promise still runs, its deadline to come; with so much support time `left`. */
  toBeRunning(kpi: Kpi, options?: { readonly left?: Duration }): Result;
  /** R3. An instant lies within support hours, by the standing agreement or by this one. */
  toBeWithinSupportHours(agreement?: Agreement): Result;
  /** R2. A date is a working day, by the standing agreement or by this one. */
  toBeWorkingDay(agreement?: Agreement): Result;
  /** A call throws an `SlaInputError` of which an issue is as expected; behind `.rejects`, a promise rejects with one. */
  toThrowSlaInputError(expected?: ExpectedIssue): Result;
}

/**
 * The matchers as Vitest and Jest take them: what was received, then what is expected; the result says whether it passes and, if asked, why.
 *
 * Convention of ours, no clause. `@cloudcti/sla/testing/vitest` and `/jest` add them to `expect`; `expectSla` is for other test runners.
 *
 * @example
 * import { responseDeadline } from '@cloudcti/sla';
 * import { slaMatchers } from '@cloudcti/sla/testing/matchers';
 *
 * const response = responseDeadline({ priority: 2, reportedAt: '2026-05-22T16:00+02:00' });
 * slaMatchers.toBeDueAt(response, '2026-05-26T15:30+02:00').pass; // => true
 * slaMatchers.toBeDueAt(response, '2026-05-25T15:30+02:00').message().split('\n')[2]; // => '7 hours of support time later'
 */
export const slaMatchers = /* @__PURE__ */ Object.freeze({
  toBeDueAt,
  toBeBestEffort,
  toBeToBeDetermined,
  toHaveMet,
  toHaveMissed,
  toBeRunning,
  toBeWithinSupportHours,
  toBeWorkingDay,
  toThrowSlaInputError,
});
