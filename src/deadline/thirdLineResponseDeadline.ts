import { type Agreement, cloudctiSla } from '../agreement/index.js';
import { compileWholeDays, wholeDays } from '../calendar/index.js';
import { Call, hasFields, notAThirdLineReport } from '../errors/index.js';
import type { EpochMs, InstantInput } from '../time/index.js';
import { timelineFrom } from '../timeline/index.js';
import { type ThirdLineTarget, thirdLineRule } from './countingRule.js';
import type { DueDeadline } from './Deadline.js';
import { deadlineOf } from './deadlineOf.js';
import { anyInstantOf } from './instantOf.js';
import type { ThirdLinePromise } from './Promised.js';
import { type TimedAgreement, timedAgreement } from './TimedAgreement.js';

/** A question or report to third line. */
export interface ThirdLineReport {
  /** When the report was complete: in writing, by e-mail, with all that is needed. Before that no clock runs (R13). */
  readonly completeReportAt: InstantInput;
}

/**
 * When CloudCTI's third line is to have answered a question or report.
 *
 * SLA §1.3; R13. 24 hours, counted on working days from 00:00 to 24:00, from the moment at which the complete report arrived. Where the incident has a
 * priority too, `responseDeadline` stands beside it, and is never the later one. First and second line are not CloudCTI's: they have no deadline here.
 *
 * Bound: constant.
 *
 * @param report when the complete report arrived, from 1990 to 2100
 * @param agreement CloudCTI's standing agreement by default
 * @throws {SlaInputError} for an instant that is none, and where report or deadline lie outside the agreement's years
 * @example
 * import { thirdLineResponseDeadline } from '@cloudcti/sla';
 *
 * // Friday evening to Monday evening.
 * thirdLineResponseDeadline({ completeReportAt: '2026-11-20T20:00+01:00' }); // => { kind: 'due', at: '2026-11-23T20:00:00.000+01:00', epochMs: 1795460400000 }
 */
export function thirdLineResponseDeadline(report: ThirdLineReport, agreement: Agreement = cloudctiSla): DueDeadline {
  const call = new Call('thirdLineResponseDeadline');
  const timed = onWholeDays(timedAgreement(agreement, call));
  const passed = call.object('report', report);
  const given = hasFields(passed, ['completeReportAt'], notAThirdLineReport) ? passed.field('completeReportAt') : passed;
  const start = call.checked(given === passed ? undefined : anyInstantOf(timed, given));
  return deadlineOf(thirdLinePromise(timed, agreement, start), given) as DueDeadline;
}

/** SLA §1.3. The promise of an agreement's third line, on its whole days, whose clock starts at an instant. */
export function thirdLinePromise(timed: TimedAgreement, agreement: Agreement, start: EpochMs): ThirdLinePromise {
  const target = thirdLineTarget(agreement);
  return { timed, kpi: 'third-line', target, rule: thirdLineRule(target), start, startedBy: 'complete-report', pauses: undefined };
}

const wholeDayAgreements = new WeakMap<TimedAgreement, TimedAgreement>();

/** R13. The agreement on a calendar whose working days last from 00:00 to 24:00. */
export function onWholeDays(timed: TimedAgreement): TimedAgreement {
  const known = wholeDayAgreements.get(timed);
  if (known !== undefined) return known;
  const timeline = timelineFrom(timed.calendar.years, (first, last) => compileWholeDays(timed.calendar, first, last));
  const onDays = Object.freeze({ ...timed, calendar: wholeDays(timed.calendar), timeline });
  wholeDayAgreements.set(timed, onDays);
  return onDays;
}

/** SLA §1.3. What the third line promises. */
function thirdLineTarget({ supportLevels: [, , { response }] }: Agreement): ThirdLineTarget {
  return { kind: 'hours-on-working-days', value: response.value, unit: response.unit, clause: '§1.3' };
}
