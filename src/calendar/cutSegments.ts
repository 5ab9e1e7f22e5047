import type { DayNumber, OffsetSegment } from '../time/index.js';
import type { Calendar } from './Calendar.js';
import { addDay, datesOf, type Pieces, roomFor } from './Pieces.js';

/** What some years, one after another, add to a table. */
export interface CompiledYears extends Pick<Pieces, 'open' | 'close' | 'day'> {
  /** The stretches of constant offset that make up the years, in order. */
  readonly segments: readonly OffsetSegment[];
}

/**
 * The pieces of support time in stretches of constant offset; on counted dates only, where those are given.
 *
 * An instant is open where its wall-clock time lies within its local date's hours. So each stretch is cut, as wall-clock time, into the spans of its
 * dates: hours that the clocks skip are lost, hours that they show twice count twice, each to the date that is shown. Where they go back over midnight,
 * the date before comes again.
 */
export function cutSegments(calendar: Calendar, segments: readonly OffsetSegment[], counted?: ReadonlySet<DayNumber>): CompiledYears {
  const pieces = roomFor(calendar, segments);
  for (const segment of segments) {
    const [first, last] = datesOf(segment);
    for (let day = first; day <= last; day++) {
      if (counted === undefined || counted.has(day)) addDay(pieces, day, segment, calendar);
    }
  }
  const { open, close, day, count } = pieces;
  return { segments, open: open.subarray(0, count), close: close.subarray(0, count), day: day.subarray(0, count) };
}
