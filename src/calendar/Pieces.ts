import { type DayNumber, MS_PER_DAY, type OffsetSegment } from '../time/index.js';
import { type Calendar, spansOn } from './Calendar.js';

/** Pieces of support time in order of time, in arrays that have room for more: a century may be cut at once, and lists that grow cost their compiler much. */
export interface Pieces {
  readonly open: Float64Array;
  readonly close: Float64Array;
  /** By piece: the local date that clocks show. */
  readonly day: Int32Array;
  count: number;
}

/** Room for the pieces of a calendar in some stretches of constant offset. */
export function roomFor({ week, special }: Calendar, segments: readonly OffsetSegment[]): Pieces {
  const most = Math.max(...[...week, ...special.values()].map((spans) => spans.length));
  const days = segments.reduce((sum, { from, to }) => sum + Math.ceil((to - from) / MS_PER_DAY) + 1, 0);
  return { open: new Float64Array(days * most), close: new Float64Array(days * most), day: new Int32Array(days * most), count: 0 };
}

/** The local dates that a stretch holds, whole ones or parts of them, up to and including the last. */
export function datesOf({ from, to, offsetMs }: OffsetSegment): readonly [first: DayNumber, last: DayNumber] {
  return [Math.floor((from + offsetMs) / MS_PER_DAY), Math.ceil((to + offsetMs) / MS_PER_DAY) - 1];
}

/** Adds a date's hours, as far as clocks show them within a stretch; what touches the last piece of the date makes that longer. */
export function addDay(pieces: Pieces, day: DayNumber, { from, to, offsetMs }: OffsetSegment, calendar: Calendar): void {
  const { open, close, day: days } = pieces;
  const midnight = day * MS_PER_DAY - offsetMs;
  for (const span of spansOn(calendar, day)) {
    const opening = Math.max(midnight + span.from, from);
    const closing = Math.min(midnight + span.to, to);
    if (opening >= closing) continue;
    const last = pieces.count - 1;
    const isLonger = close[last] === opening && days[last] === day;
    const piece = isLonger ? last : pieces.count++;
    if (!isLonger) open[piece] = opening;
    days[piece] = day;
    close[piece] = closing;
  }
}
