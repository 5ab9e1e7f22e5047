import { type Agreement, cloudctiSla } from '../agreement/index.js';
import { type OpenInterval, openInterval } from '../clock/index.js';
import { anyInstantOf } from '../deadline/index.js';
import { Call, hasFields, noMaintenanceWindow, noTimeAtAll, notFacts } from '../errors/index.js';
import { type Duration, durationIn, type EpochMs, type InstantInput } from '../time/index.js';
import { closingAfter, isOpen, openingAfter, type Timeline } from '../timeline/index.js';
import { maintenanceHoursName, maintenanceTime } from './maintenanceTime.js';

/** Maintenance work that is to be planned: SLA §2. */
export interface MaintenanceNeed {
  /** It begins at this instant or later. */
  readonly after: InstantInput;
  /** How long it takes, in elapsed time; more than nothing. */
  readonly duration: Duration;
}

const FIELDS = ['after', 'duration'] as const;
const EXAMPLE = "{ after: '2026-11-23T12:00+01:00', duration: { hours: 4 } }";

/**
 * The first maintenance window of a length that overlaps no support hours.
 *
 * SLA §2; R15. Where the agreement has other normal working hours (`maintenanceHours` of `defineAgreement`), it overlaps none of those. The length is elapsed time: clock changes do not stretch it. A window may begin at a close and end at an opening.
 *
 * Bound: linear in the gaps between support hours up to the window.
 *
 * @param need the instant from which a window is looked for, and its length
 * @param agreement CloudCTI's standing agreement by default
 * @returns the earliest window, in the agreement's zone, frozen
 * @throws {SlaInputError} where no gap between those hours is that long up to the end of the agreement's years (`no-maintenance-window`), and for
 * input that is not what it says
 * @example
 * import { defineAgreement, nextMaintenanceWindow } from '@cloudcti/sla';
 *
 * const { from, to } = nextMaintenanceWindow({ after: '2026-11-23T12:00+01:00', duration: { hours: 4 } });
 * from.toISO(); // => '2026-11-23T17:00:00.000+01:00'
 * to.toISO(); // => '2026-11-23T21:00:00.000+01:00'
 *
 * // A night is too short for 20 hours: the weekend.
 * nextMaintenanceWindow({ after: '2026-11-23T12:00+01:00', duration: { hours: 20 } }).from.toFormat('cccc HH:mm'); // => 'Friday 17:00'
 *
 * // The parties read "normal working hours" as 07:00 to 18:00.
 * const office = ['07:00-18:00'];
 * const agreement = defineAgreement({ maintenanceHours: { mon: office, tue: office, wed: office, thu: office, fri: office } });
 * nextMaintenanceWindow({ after: '2026-11-23T12:00+01:00', duration: { hours: 4 } }, agreement).from.toFormat('cccc HH:mm'); // => 'Monday 18:00'
 */
export function nextMaintenanceWindow(need: MaintenanceNeed, agreement: Agreement = cloudctiSla): OpenInterval {
  const call = new Call('nextMaintenanceWindow');
  const timed = maintenanceTime(agreement, call);
  const given = call.object('need', need);
  const isNeed = hasFields(given, FIELDS, () => notFacts(EXAMPLE));
  const start = isNeed ? anyInstantOf(timed, given.field('after')) : undefined;
  const duration = isNeed ? given.field('duration') : given;
  const length = isNeed ? durationIn(duration) : undefined;
  if (length === 0) duration.refuse(noTimeAtAll());
  const { timeline, zone } = timed;
  const from = firstGap(timeline, call.checked(start), call.checked(length));
  if (!Number.isFinite(from)) return duration.reject(noMaintenanceWindow(maintenanceHoursName(agreement), timeline.years.to));
  return openInterval(from, from + call.checked(length), zone);
}

/** SLA §2; R15. The earliest start, from one that is covered on, of a gap between the hours that maintenance stays out of that is long enough; Infinity where there is none. */
export function firstGap(timeline: Timeline, start: EpochMs, length: number): EpochMs {
  let from = isOpen(timeline, start) ? closingAfter(timeline, start) : start;
  // From gap to gap: a calendar has a few hundred a year.
  while (Number.isFinite(from)) {
    const opening = openingAfter(timeline, from);
    if (opening - from >= length) break;
    from = closingAfter(timeline, opening);
  }
  return Number.isFinite(from) && timeline.hasInstant(from + length - 1) ? from : Number.POSITIVE_INFINITY;
}
