import { type AgreementCalendar, type AgreementTerms, agreementIn, calendarOf } from '../agreement/index.js';
import type { Calendar } from '../calendar/index.js';
import { timelineOf } from '../clock/index.js';
import type { Call } from '../errors/index.js';
import type { Timeline } from '../timeline/index.js';
import { type CountedTargets, type CountingTerms, countedTargets } from './countingRule.js';

/** An agreement joined to the timeline of its calendar: what every deadline is computed with. */
export interface TimedAgreement {
  readonly agreement: CountingTerms;
  readonly targets: CountedTargets;
  readonly zone: string;
  readonly calendar: Calendar;
  readonly timeline: Timeline;
}

const known = new WeakMap<AgreementTerms, TimedAgreement>();

let latest: TimedAgreement | undefined;

/** The agreement with its timeline, made when it is first met; what was compiled is kept as long as the agreement is. */
export function timedAgreement(agreement: AgreementTerms, call: Call): TimedAgreement {
  if (latest?.agreement === agreement) return latest;
  const found = known.get(agreement) ?? start(call.checked(agreementIn(call.given('agreement', agreement))));
  latest = found;
  return found;
}

const calendars = new WeakMap<AgreementCalendar, Pick<TimedAgreement, 'zone' | 'calendar' | 'timeline'>>();

function start(agreement: AgreementTerms): TimedAgreement {
  const started = Object.freeze({ agreement, targets: countedTargets(agreement), ...timed(agreement) });
  known.set(agreement, started);
  return started;
}

/** The timeline of an agreement's calendar; agreements that share a calendar share it. */
function timed(agreement: AgreementTerms): Pick<TimedAgreement, 'zone' | 'calendar' | 'timeline'> {
  const known = calendars.get(agreement.calendar);
  if (known !== undefined) return known;
  const calendar = calendarOf(agreement);
  const made = { zone: calendar.timeZone, calendar, timeline: timelineOf(calendar) };
  calendars.set(agreement.calendar, made);
  return made;
}
