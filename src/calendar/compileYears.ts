import { type DayNumber, dayNumber, type EpochMs, MS_PER_DAY, type OffsetSegment, offsetSegments, startOfLocalDay } from '../time/index.js';
import { type Calendar, spansOn } from './Calendar.js';
import type { CompiledYears } from './CompiledYears.js';
import type { WallSpan } from './hours.js';

/**
 * Compiles local years, the last one included: the only place where hours, holidays and the zone meet.
 *
 * An instant is open where its wall-clock time lies within its local date's hours. So each stretch of constant offset is cut, as wall-clock time,
 * into the spans of its dates: hours that the clocks skip are lost, hours that they show twice count twice, each to the date that is shown.
 */
export function compileYears(calendar: Calendar, first: number, last: number): CompiledYears {
  const { timeZone } = calendar;
  const from = startOfLocalDay(timeZone, dayNumber(first, 1, 1));
  const to = startOfLocalDay(timeZone, dayNumber(last + 1, 1, 1));
  const compiled = { from, to, open: [], close: [], day: [], segments: offsetSegments(timeZone, from, to) };
  const counts = countedDates(calendar, first, last);
  for (const segment of compiled.segments) {
    const end = Math.ceil((segment.to + segment.offsetMs) / MS_PER_DAY);
    for (let day = Math.floor((segment.from + segment.offsetMs) / MS_PER_DAY); day < end; day++) {
      const spans = spansOn(calendar, day);
      if (spans.length > 0 && (counts === undefined || counts.has(day))) addSpans(compiled, segment, day, spans);
    }
  }
  return compiled;
}

/** R13. The working days of a calendar that counts those of another whole; `undefined` where a calendar has its own. */
function countedDates({ wholeDaysOf }: Calendar, first: number, last: number): ReadonlySet<DayNumber> | undefined {
  return wholeDaysOf === undefined ? undefined : new Set(compileYears(wholeDaysOf, first, last).day);
}

interface Pieces {
  readonly open: EpochMs[];
  readonly close: EpochMs[];
  readonly day: DayNumber[];
}

/** Adds a date's hours, as far as clocks show them within a stretch of constant offset; what touches the last piece of the date makes that longer. */
function addSpans(
  { open, close, day: days }: Pieces,
  { from, to, offsetMs }: OffsetSegment,
  day: DayNumber,
  spans: readonly WallSpan[],
): void {
  const midnight = day * MS_PER_DAY - offsetMs;
  for (let place = 0; place < spans.length; place++) {
    const span = spans[place] as WallSpan;
    const opening = Math.max(midnight + span.from, from);
    const closing = Math.min(midnight + span.to, to);
    const last = open.length - 1;
    if (opening >= closing) continue;
    if (close[last] === opening && days[last] === day) close[last] = closing;
    else {
      open.push(opening);
      close.push(closing);
      days.push(day);
    }
  }
}
