import type { Calendar } from './Calendar.js';
import { compileYears, segmentsOf } from './compileYears.js';
import { type CompiledYears, cutSegments } from './cutSegments.js';
import { spansOf, type WallSpan } from './hours.js';

/** R13. The calendar on which every day that has hours lasts from 00:00 to 24:00. */
export function wholeDays(calendar: Calendar): Calendar {
  const wholeDay = spansOf(['00:00-24:00']);
  const whole = (spans: readonly WallSpan[]) => (spans.length > 0 ? wholeDay : spans);
  const special = new Map([...calendar.special].map(([day, spans]) => [day, whole(spans)]));
  return { ...calendar, week: calendar.week.map(whole), special };
}

/** R13. Compiles local years of a calendar's whole days: a date on which it has no support time has none there, whatever its hours say. */
export function compileWholeDays(calendar: Calendar, first: number, last: number): CompiledYears {
  const counted = new Set(compileYears(calendar, first, last).day);
  return cutSegments(wholeDays(calendar), segmentsOf(calendar.timeZone, first, last), counted);
}
