import { type CalendarDefinition, calendarFrom, readCalendar } from '../calendar/index.js';
import { Call, withOwnMethods } from '../errors/index.js';
import type { Timeline } from '../timeline/index.js';
import { CheckedClock } from './CheckedClock.js';
import type { SupportClock } from './SupportClock.js';
import { timelineOf } from './timelineOf.js';

/**
 * A clock that counts support time on a calendar of your own: any zone, any hours, any number of spans a day.
 *
 * Convention of ours, no clause: the agreement's own clock is `slaClock()`. Nothing is compiled before the first question, and then only the
 * years that it needs.
 *
 * Bound: linear in the dates that are named; a year that is asked for is compiled once, and takes what its spans of hours take.
 *
 * @param definition weekly hours, closed dates and special days in a zone; the calendar knows 1990 to 2100 unless `years` says less
 * @throws {SlaInputError} listing everything that is wrong with the definition
 * @example
 * import { supportClock } from '@cloudcti/sla';
 *
 * const clock = supportClock({
 *   timeZone: 'Europe/Amsterdam',
 *   hours: { mon: ['09:00-17:00'], thu: ['09:00-17:00'] },
 *   closed: [{ date: '2026-11-26', name: 'Moving house' }],
 *   special: { '2026-12-24': ['09:00-13:00'] },
 * });
 * clock.nextOpening('2026-11-23T17:00+01:00').toISO(); // => '2026-11-30T09:00:00.000+01:00'
 * clock.nextClosing('2026-12-24T10:00+01:00').toISO(); // => '2026-12-24T13:00:00.000+01:00'
 */
export function supportClock(definition: CalendarDefinition): SupportClock {
  const call = new Call('supportClock');
  const read = call.checked(readCalendar(call.object('definition', definition)));
  return clockOver(timelineOf(calendarFrom(read)), read.timeZone);
}

/** The public face of a timeline, in a zone. */
export function clockOver(timeline: Timeline, timeZone: string): SupportClock {
  return withOwnMethods(new CheckedClock(timeline, timeZone));
}
