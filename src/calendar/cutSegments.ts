import { type DayNumber, type EpochMs, MS_PER_DAY, type OffsetSegment, weekdayIndex } from '../time/index.js';
import type { Calendar } from './Calendar.js';
import type { WallSpan } from './hours.js';

/** What some years, one after another, add to a table. */
export interface CompiledYears {
  /** The stretches of constant offset that make up the years, in order. */
  readonly segments: readonly OffsetSegment[];
  readonly open: readonly EpochMs[];
  readonly close: readonly EpochMs[];
  /** By piece, in order of time: the local date that clocks show. Where they go back over midnight, the date before comes again. */
  readonly day: readonly DayNumber[];
}

/**
 * The pieces of support time in stretches of constant offset; on counted dates only, where those are given.
 *
 * An instant is open where its wall-clock time lies within its local date's hours. So each stretch is cut, as wall-clock time, into the spans of its
 * dates: hours that the clocks skip are lost, hours that they show twice count twice, each to the date that is shown.
 */
export function cutSegments(calendar: Calendar, segments: readonly OffsetSegment[], counted?: ReadonlySet<DayNumber>): CompiledYears {
  const compiled = { segments, open: [], close: [], day: [] };
  for (const segment of segments) cutSegment(compiled, segment, calendar, counted);
  return compiled;
}

interface Pieces {
  readonly open: EpochMs[];
  readonly close: EpochMs[];
  readonly day: DayNumber[];
}

// A plain loop that calls little: a century may be compiled at once, and by code that is still cold.
function cutSegment(
  pieces: Pieces,
  segment: OffsetSegment,
  { week, special, closed }: Calendar,
  counted: ReadonlySet<DayNumber> | undefined,
): void {
  const { from, to, offsetMs } = segment;
  const end = Math.ceil((to + offsetMs) / MS_PER_DAY);
  let day = Math.floor((from + offsetMs) / MS_PER_DAY);
  for (let weekday = weekdayIndex(day); day < end; day++, weekday = weekday === 6 ? 0 : weekday + 1) {
    const own = special.size === 0 ? undefined : special.get(day);
    const spans = own ?? (week[weekday] as readonly WallSpan[]);
    const isOpen = spans.length > 0 && (own !== undefined || closed.get(day) === undefined);
    if (isOpen && (counted === undefined || counted.has(day))) addSpans(pieces, segment, day, spans);
  }
}

/** Adds a date's hours, as far as clocks show them within a stretch; what touches the last piece of the date makes that longer. */
function addSpans(
  { open, close, day: days }: Pieces,
  { from, to, offsetMs }: OffsetSegment,
  day: DayNumber,
  spans: readonly WallSpan[],
): void {
  const midnight = day * MS_PER_DAY - offsetMs;
  let last = open.length - 1;
  for (let place = 0; place < spans.length; place++) {
    const span = spans[place] as WallSpan;
    const opening = Math.max(midnight + span.from, from);
    const closing = Math.min(midnight + span.to, to);
    if (opening >= closing) continue;
    if (close[last] !== opening || days[last] !== day) {
      open[++last] = opening;
      days[last] = day;
    }
    close[last] = closing;
  }
}
