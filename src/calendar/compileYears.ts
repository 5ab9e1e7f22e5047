import { type DayNumber, dayNumber, offsetSegments, startOfLocalDay } from '../time/index.js';
import type { Calendar } from './Calendar.js';
import { cutRegularly } from './cutRegularly.js';
import { type CompiledYears, cutSegments } from './cutSegments.js';

/** Compiles local years, the last one included: the only place where hours, holidays and the zone meet. */
export function compileYears(calendar: Calendar, first: number, last: number): CompiledYears {
  const from = startOfLocalDay(calendar.timeZone, dayNumber(first, 1, 1));
  const to = startOfLocalDay(calendar.timeZone, dayNumber(last + 1, 1, 1));
  const segments = offsetSegments(calendar.timeZone, from, to);
  const counted = countedDates(calendar, first, last);
  return counted === undefined ? cutRegularly(calendar, segments) : cutSegments(calendar, segments, counted);
}

/** R13. The working days of a calendar that counts those of another whole; `undefined` where a calendar has its own. */
function countedDates({ wholeDaysOf }: Calendar, first: number, last: number): ReadonlySet<DayNumber> | undefined {
  return wholeDaysOf === undefined ? undefined : new Set(compileYears(wholeDaysOf, first, last).day);
}
