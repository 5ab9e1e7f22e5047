import { dayNumber, MS_PER_DAY, MS_PER_HOUR, type OffsetSegment } from '../../time/index.js';

const WINTER_MS = MS_PER_HOUR;
const SUMMER_MS = 2 * MS_PER_HOUR;

/**
 * The offsets of Amsterdam's clocks in some years, by the rule of the European Union since 1996: they go forward and back at 01:00 UTC on the last Sunday
 * of March and of October. The build refuses years for which the zone's own data say otherwise.
 */
export function europeanClocks(from: number, to: number): readonly OffsetSegment[] {
  const segments: OffsetSegment[] = [];
  let start = dayNumber(from, 1, 1) * MS_PER_DAY - WINTER_MS;
  const until = (end: number, offsetMs: number) => {
    segments.push({ from: start, to: end, offsetMs });
    start = end;
  };
  for (let year = from; year <= to; year++) {
    until(changeIn(year, 3), WINTER_MS);
    until(changeIn(year, 10), SUMMER_MS);
  }
  until(Number.POSITIVE_INFINITY, WINTER_MS);
  return segments;
}

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function changeIn(year: number, month: number): number {
  const last = dayNumber(year, month, 31);
  // Day 0, 1 January 1970, was a Thursday.
  return (last - ((last + 4) % 7)) * MS_PER_DAY + MS_PER_HOUR;
}
