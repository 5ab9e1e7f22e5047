import { type Calendar, compileYears } from '../calendar/index.js';
import { type Timeline, timelineFrom } from '../timeline/index.js';

/** A calendar's timeline; it compiles nothing before it is asked. */
export function timelineOf(calendar: Calendar): Timeline {
  return timelineFrom(calendar.years, (first, last) => compileYears(calendar, first, last));
}
