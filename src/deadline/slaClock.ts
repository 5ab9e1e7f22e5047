import { type Agreement, agreementIn, calendarOf, cloudctiSla } from '../agreement/index.js';
import { clockOver, type SupportClock, type Timeline, timelineOf } from '../clock/index.js';

/** An agreement joined to the timeline of its calendar: what every deadline is computed with. */
export interface RunningAgreement {
  readonly agreement: Agreement;
  readonly zone: string;
  readonly timeline: Timeline;
}

const running = new WeakMap<Agreement, RunningAgreement>();
let latest: RunningAgreement | undefined;

/** The agreement with its timeline, made when it is first met; what was compiled is kept as long as the agreement is. */
export function runningAgreement(agreement: Agreement, fn: string): RunningAgreement {
  if (latest?.agreement === agreement) return latest;
  const found = running.get(agreement) ?? start(agreementIn(agreement, fn));
  latest = found;
  return found;
}

function start(agreement: Agreement): RunningAgreement {
  const calendar = calendarOf(agreement);
  const timeline = timelineOf(calendar);
  const started = Object.freeze({ agreement, zone: calendar.timeZone, timeline });
  running.set(agreement, started);
  return started;
}

/**
 * The clock that counts an agreement's support time: SLA §4, support hours; R2 and R3.
 *
 * @param agreement CloudCTI's standing agreement by default
 * @throws {SlaInputError} for what is not an agreement
 * @example
 * import { slaClock } from '@cloudcti/sla';
 *
 * slaClock().isOpen('2026-05-25T10:00+02:00'); // => false
 * slaClock().between('2026-05-22T16:00+02:00', '2026-05-26T15:30+02:00'); // => 28_800_000
 */
export function slaClock(agreement: Agreement = cloudctiSla): SupportClock {
  const { timeline, zone } = runningAgreement(agreement, 'slaClock');
  return clockOver(timeline, zone);
}
