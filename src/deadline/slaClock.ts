import { type AgreementCalendar, type AgreementTerms, agreementIn, calendarOf, standingTerms } from '../agreement/index.js';
import type { Calendar } from '../calendar/index.js';
import { clockOver, type SupportClock, type Timeline, timelineOf } from '../clock/index.js';

/** What counting needs of an agreement besides its calendar. */
export type CountingTerms = Pick<AgreementTerms, 'kpis' | 'workingDayReading'>;

/** An agreement joined to the timeline of its calendar: what every deadline is computed with. */
export interface RunningAgreement {
  readonly agreement: CountingTerms;
  readonly zone: string;
  readonly calendar: Calendar;
  readonly timeline: Timeline;
}

const running = new WeakMap<AgreementTerms, RunningAgreement>();
let latest: RunningAgreement | undefined;

/** The agreement with its timeline, made when it is first met; what was compiled is kept as long as the agreement is. */
export function runningAgreement(agreement: AgreementTerms, fn: string): RunningAgreement {
  if (latest?.agreement === agreement) return latest;
  const found = running.get(agreement) ?? start(agreementIn(agreement, fn));
  latest = found;
  return found;
}

const calendars = new WeakMap<AgreementCalendar, Pick<RunningAgreement, 'zone' | 'calendar' | 'timeline'>>();

function start(agreement: AgreementTerms): RunningAgreement {
  const started = Object.freeze({ agreement, ...timed(agreement) });
  running.set(agreement, started);
  return started;
}

/** The timeline of an agreement's calendar; agreements that share a calendar share it. */
function timed(agreement: AgreementTerms): Pick<RunningAgreement, 'zone' | 'calendar' | 'timeline'> {
  const known = calendars.get(agreement.calendar);
  if (known !== undefined) return known;
  const calendar = calendarOf(agreement);
  const made = { zone: calendar.timeZone, calendar, timeline: timelineOf(calendar) };
  calendars.set(agreement.calendar, made);
  return made;
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
export function slaClock(agreement: AgreementTerms = standingTerms): SupportClock {
  const { timeline, zone } = runningAgreement(agreement, 'slaClock');
  return clockOver(timeline, zone);
}
