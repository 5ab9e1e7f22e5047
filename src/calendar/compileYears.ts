import { dayNumber, type OffsetSegment, offsetSegments, startOfLocalDay } from '../time/index.js';
import type { Calendar } from './Calendar.js';
import { type CompiledYears, cutSegments } from './cutSegments.js';

/** Compiles local years, the last one included: where hours, holidays and the zone meet. */
export function compileYears(calendar: Calendar, first: number, last: number): CompiledYears {
  return cutSegments(calendar, segmentsOf(calendar.timeZone, first, last));
}

/** The stretches of constant offset that make up local years, the last one included. */
export function segmentsOf(zone: string, first: number, last: number): readonly OffsetSegment[] {
  return offsetSegments(zone, startOfLocalDay(zone, dayNumber(first, 1, 1)), startOfLocalDay(zone, dayNumber(last + 1, 1, 1)));
}
