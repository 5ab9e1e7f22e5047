import { type AgreementTerms, agreementIn, calendarOf } from '../agreement/index.js';
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

/** What was made of an agreement, and of a calendar, for as long as that is kept. */
const known = new WeakMap<object, unknown>();

function once<Made>(key: object, make: () => Made): Made {
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as Made;
}

let latest: TimedAgreement | undefined;

/** The agreement with its timeline, made when it is first met; agreements that share a calendar share its timeline. */
export function timedAgreement(agreement: AgreementTerms, call: Call): TimedAgreement {
  if (latest?.agreement !== agreement) {
    const terms = call.checked(agreementIn<AgreementTerms>(call.given('agreement', agreement)));
    const onCalendar = once(terms.calendar, () => {
      const calendar = calendarOf(terms);
      return { zone: calendar.timeZone, calendar, timeline: timelineOf(calendar) };
    });
    latest = once(terms, () => Object.freeze({ agreement: terms, targets: countedTargets(terms), ...onCalendar }));
  }
  return latest;
}
