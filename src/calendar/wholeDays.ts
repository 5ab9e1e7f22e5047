import { MS_PER_DAY } from '../time/index.js';
import type { Calendar } from './Calendar.js';
import { compileYears } from './compileYears.js';
import { type CompiledYears, cutSegments } from './cutSegments.js';
import type { WallSpan } from './hours.js';

const WHOLE_DAY: readonly WallSpan[] = [{ from: 0, to: MS_PER_DAY }];

/** R13. The calendar on which every day that has hours lasts from 00:00 to 24:00. */
export function wholeDays(calendar: Calendar): Calendar {
  const whole = (spans: readonly WallSpan[]) => (spans.length > 0 ? WHOLE_DAY : spans);
  const special = new Map([...calendar.special].map(([day, spans]) => [day, whole(spans)]));
  return { ...calendar, week: calendar.week.map(whole), special };
}

/** R13. Compiles local years of a calendar's whole days: a date on which it has no support time has none there, whatever its hours say. */
export function compileWholeDays(calendar: Calendar, first: number, last: number): CompiledYears {
  const { day, segments } = compileYears(calendar, first, last);
  return cutSegments(
    { ...calendar, week: calendar.week.map(() => []), special: new Map(Array.from(day, (date) => [date, WHOLE_DAY])) },
    segments,
  );
}
