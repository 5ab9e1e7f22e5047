import { type DayNumber, MS_PER_DAY, type OffsetSegment, weekdayIndex } from '../time/index.js';
import type { Calendar } from './Calendar.js';
import { type CompiledYears, cutOff } from './cutSegments.js';
import type { WallSpan } from './hours.js';
import { addDay, datesOf, type Pieces, roomFor } from './Pieces.js';

/**
 * The same as `cutSegments`, of all dates, for a century at once and by code that is still cold: most dates have the week's hours and lie within a
 * stretch whole, and those are added in one short loop. A law compares the two.
 */
export function cutRegularly(calendar: Calendar, segments: readonly OffsetSegment[]): CompiledYears {
  const pieces = roomFor(calendar, segments);
  const week = flatWeek(calendar.week);
  const irregular = irregularDays(calendar, segments);
  let next = 0;
  for (const segment of segments) {
    const [first, last] = datesOf(segment);
    for (let day = first; day <= last; day++) {
      while ((irregular[next] as DayNumber) < day) next++;
      const until = day === first ? day : Math.min(irregular[next] ?? last, last);
      addRegularDays(pieces, day, until, segment.offsetMs, week);
      addDay(pieces, until, segment, calendar);
      day = until;
    }
  }
  return cutOff(pieces, segments);
}

/** The dates that may have other hours than those of the week, in order; those before and after the segments are passed over. */
function irregularDays({ closed, special }: Calendar, segments: readonly OffsetSegment[]): readonly DayNumber[] {
  const dates = segments.flatMap(datesOf);
  const [from, end] = [Math.min(...dates), Math.max(...dates) + 1];
  return [...closed.keys(from, end), ...special.keys()].sort((one, other) => one - other);
}

/** The hours of a week in one row: those of a weekday from its place in `starts` up to the next; spans that touch are one. */
interface FlatWeek {
  readonly starts: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function flatWeek(week: readonly (readonly WallSpan[])[]): FlatWeek {
  const [starts, from, to]: [number[], number[], number[]] = [[], [], []];
  for (const spans of week) {
    starts.push(from.length);
    for (const [place, span] of spans.entries()) {
      if (place > 0 && to.at(-1) === span.from) to.pop();
      else from.push(span.from);
      to.push(span.to);
    }
  }
  return { starts: [...starts, from.length], from, to };
}

/** Adds dates that have the week's hours, all of them at one UTC offset. It costs little to run and little to compile. */
function addRegularDays(pieces: Pieces, first: DayNumber, end: DayNumber, offsetMs: number, { starts, from, to }: FlatWeek): void {
  const { open, close, day: days } = pieces;
  let piece = pieces.count;
  let weekday = weekdayIndex(first);
  for (let day = first; day < end; day++) {
    const midnight = day * MS_PER_DAY - offsetMs;
    const next = starts[weekday + 1] as number;
    for (let span = starts[weekday] as number; span < next; span++) {
      open[piece] = midnight + (from[span] as number);
      close[piece] = midnight + (to[span] as number);
      days[piece++] = day;
    }
    weekday = weekday === 6 ? 0 : weekday + 1;
  }
  pieces.count = piece;
}
