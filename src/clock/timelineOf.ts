import { type Calendar, compileYears } from '../calendar/index.js';
import { Timeline } from '../timeline/index.js';

/** A calendar's timeline; it compiles nothing before it is asked. */
export function timelineOf(calendar: Calendar): Timeline {
  return new Timeline({ years: calendar.years, compile: (first, last) => [compileYears(calendar, first, last)] });
}
