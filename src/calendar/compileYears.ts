import { dayNumber, offsetSegments, startOfLocalDay } from '../time/index.js';
import type { Calendar } from './Calendar.js';
import { type CompiledYears, cutSegments } from './cutSegments.js';

/** Compiles local years, the last one included: where hours, holidays and the zone meet. */
export function compileYears(calendar: Calendar, first: number, last: number): CompiledYears {
  const { timeZone } = calendar;
  const newYear = (year: number) => startOfLocalDay(timeZone, dayNumber(year, 1, 1));
  return cutSegments(calendar, offsetSegments(timeZone, newYear(first), newYear(last + 1)));
}
