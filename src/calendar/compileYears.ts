import {
  type DayNumber,
  dayNumber,
  type EpochMs,
  MS_PER_DAY,
  type OffsetSegment,
  offsetSegments,
  startOfLocalDay,
  weekdayIndex,
} from '../time/index.js';
import type { Calendar } from './Calendar.js';
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
  for (const segment of compiled.segments) addSegment(compiled, segment, calendar, counts);
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

/**
 * Adds the hours of a stretch of constant offset, as far as clocks show them in it; what touches the last piece of its date makes that longer. A plain
 * loop that calls little: a century may be compiled at once, and by code that is still cold.
 */
function addSegment(
  { open, close, day: days }: Pieces,
  { from, to, offsetMs }: OffsetSegment,
  { week, special, closed }: Calendar,
  counts: ReadonlySet<DayNumber> | undefined,
): void {
  const [first, end] = [Math.floor((from + offsetMs) / MS_PER_DAY), Math.ceil((to + offsetMs) / MS_PER_DAY)];
  let weekday = weekdayIndex(first);
  let last = open.length - 1;
  for (let day = first; day < end; day++) {
    let spans = week[weekday] as readonly WallSpan[];
    weekday = weekday === 6 ? 0 : weekday + 1;
    if (special.size > 0 && special.has(day)) spans = special.get(day) as readonly WallSpan[];
    else if (spans.length === 0 || closed.get(day) !== undefined) continue;
    if (counts !== undefined && !counts.has(day)) continue;
    const midnight = day * MS_PER_DAY - offsetMs;
    for (let place = 0; place < spans.length; place++) {
      const span = spans[place] as WallSpan;
      let opening = midnight + span.from;
      if (opening < from) opening = from;
      let closing = midnight + span.to;
      if (closing > to) closing = to;
      if (opening >= closing) continue;
      if (close[last] !== opening || days[last] !== day) {
        last++;
        open[last] = opening;
        days[last] = day;
      }
      close[last] = closing;
    }
  }
}
