import { type DayNumber, dayNumber, type EpochMs, MS_PER_DAY, type OffsetSegment, offsetSegments, startOfLocalDay } from '../time/index.js';
import { type Calendar, spansOn } from './Calendar.js';
import type { CompiledYear } from './CompiledYear.js';
import type { WallSpan } from './hours.js';

/**
 * Compiles a local year: the only place where hours, holidays and the zone meet.
 *
 * An instant is open where its wall-clock time lies within its local date's hours. So each stretch of constant offset is cut, as wall-clock time,
 * into the spans of its dates: hours that the clocks skip are lost, hours that they show twice count twice, each to the date that is shown.
 */
export function compileYear(calendar: Calendar, year: number): CompiledYear {
  const from = startOfLocalDay(calendar.timeZone, dayNumber(year, 1, 1));
  const to = startOfLocalDay(calendar.timeZone, dayNumber(year + 1, 1, 1));
  const compiled = { from, to, open: [] as EpochMs[], close: [] as EpochMs[], day: [] as DayNumber[] };
  const segments = offsetSegments(calendar.timeZone, from, to);
  const counts = countedDates(calendar, year);
  for (const segment of segments) {
    const wallTo = segment.to + segment.offsetMs;
    for (let day = Math.floor((segment.from + segment.offsetMs) / MS_PER_DAY); day * MS_PER_DAY < wallTo; day++) {
      if (counts === undefined || counts.has(day)) addSpans(compiled, segment, day, spansOn(calendar, day));
    }
  }
  return { ...compiled, segments };
}

/** R13. The working days of a calendar that counts those of another whole; `undefined` where a calendar has its own. */
function countedDates({ wholeDaysOf }: Calendar, year: number): ReadonlySet<DayNumber> | undefined {
  return wholeDaysOf === undefined ? undefined : new Set(compileYear(wholeDaysOf, year).day);
}

interface Pieces {
  readonly open: EpochMs[];
  readonly close: EpochMs[];
  readonly day: DayNumber[];
}

/** Adds a date's hours, as far as clocks show them within a stretch of constant offset. */
function addSpans(pieces: Pieces, { from, to, offsetMs }: OffsetSegment, day: DayNumber, spans: readonly WallSpan[]): void {
  const midnight = day * MS_PER_DAY - offsetMs;
  for (let place = 0; place < spans.length; place++) {
    const span = spans[place] as WallSpan;
    const open = Math.max(midnight + span.from, from);
    const close = Math.min(midnight + span.to, to);
    if (open < close) addPiece(pieces, open, close, day);
  }
}

/** Adds a piece; one that touches the last of its date makes that longer. */
function addPiece(pieces: Pieces, open: EpochMs, close: EpochMs, day: DayNumber): void {
  const last = pieces.open.length - 1;
  if (pieces.close[last] === open && pieces.day[last] === day) pieces.close[last] = close;
  else {
    pieces.open.push(open);
    pieces.close.push(close);
    pieces.day.push(day);
  }
}
