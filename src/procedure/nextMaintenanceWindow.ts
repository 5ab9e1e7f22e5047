import { type Agreement, agreementIn, cloudctiSla } from '../agreement/index.js';
import { coveredInstant, type OpenInterval } from '../clock/index.js';
import { timedAgreement } from '../deadline/index.js';
import { reject } from '../errors/index.js';
import { type Duration, dateTimeAt, durationIn, type EpochMs, type InstantInput, instantIn } from '../time/index.js';
import { closingAfter, isOpen, openingAfter, type Timeline } from '../timeline/index.js';
import { factsIn } from './factsIn.js';

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
 * SLA §2; R15. The length is elapsed time: clock changes do not stretch it. A window may begin at a close and end at an opening.
 *
 * @param need the instant from which a window is looked for, and its length
 * @param agreement CloudCTI's standing agreement by default
 * @returns the earliest window, in the agreement's zone, frozen
 * @throws {SlaInputError} where no gap between support hours is that long up to the end of the agreement's years (`no-maintenance-window`), and for
 * input that is not what it says
 * @example
 * import { nextMaintenanceWindow } from '@cloudcti/sla';
 *
 * const { from, to } = nextMaintenanceWindow({ after: '2026-11-23T12:00+01:00', duration: { hours: 4 } });
 * from.toISO(); // => '2026-11-23T17:00:00.000+01:00'
 * to.toISO(); // => '2026-11-23T21:00:00.000+01:00'
 *
 * // A night is too short for 20 hours: the weekend.
 * nextMaintenanceWindow({ after: '2026-11-23T12:00+01:00', duration: { hours: 20 } }).from.toFormat('cccc HH:mm'); // => 'Friday 17:00'
 */
export function nextMaintenanceWindow(need: MaintenanceNeed, agreement: Agreement = cloudctiSla): OpenInterval {
  const fn = 'nextMaintenanceWindow';
  const { timeline, zone } = timedAgreement(agreementIn(agreement, fn), fn);
  const { after, duration } = factsIn(need, FIELDS, fn, 'need', EXAMPLE);
  const start = coveredInstant(timeline, instantIn(after, fn, 'after', zone), after, fn, 'after');
  const length = durationIn(duration, fn, 'duration');
  if (length === 0) {
    const expected = 'pass a length such as { hours: 4 }';
    return reject(fn, { code: 'invalid-duration', path: 'duration', received: duration, problem: 'is no time at all', expected });
  }
  const from = firstGap(timeline, start, length);
  if (Number.isFinite(from)) return Object.freeze({ from: dateTimeAt(from, zone), to: dateTimeAt(from + length, zone) });
  return reject(fn, {
    code: 'no-maintenance-window',
    path: 'duration',
    received: duration,
    problem: `is longer than every gap between support hours from after to the end of ${timeline.years.to}`,
    expected: 'pass a shorter one, or agree a window with the Customer and see with maintenanceConflicts what it overlaps',
  });
}

/** SLA §2; R15. The earliest start, from one that is covered on, of a gap between support hours that is long enough; Infinity where there is none. */
export function firstGap(timeline: Timeline, start: EpochMs, length: number): EpochMs {
  let from = isOpen(timeline, start) ? closingAfter(timeline, start) : start;
  // From gap to gap: a calendar has a few hundred a year.
  while (Number.isFinite(from)) {
    const opening = openingAfter(timeline, from);
    if (opening - from >= length) break;
    from = closingAfter(timeline, opening);
  }
  return Number.isFinite(from) && timeline.covers(from + length - 1) ? from : Number.POSITIVE_INFINITY;
}
