import { type DayNumber, dayNumber, type EpochMs, MS_PER_DAY, offsetSegments, startOfLocalDay } from '../time/index.js';
import { type Calendar, spansOn } from './Calendar.js';
import type { CompiledYear } from './CompiledYear.js';

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
    const wallFrom = segment.from + segment.offsetMs;
    const wallTo = segment.to + segment.offsetMs;
    for (let day = Math.floor(wallFrom / MS_PER_DAY); day * MS_PER_DAY < wallTo; day++) {
      for (const span of spansOn(calendar, day)) {
        const open = Math.max(day * MS_PER_DAY + span.from, wallFrom) - segment.offsetMs;
        const close = Math.min(day * MS_PER_DAY + span.to, wallTo) - segment.offsetMs;
        if (open < close && (counts === undefined || counts.has(day))) addPiece(compiled, open, close, day);
      }
    }
  }
  return { ...compiled, segments };
}

/** R13. The working days of a calendar that counts those of another whole; `undefined` where a calendar has its own. */
function countedDates({ wholeDaysOf }: Calendar, year: number): ReadonlySet<DayNumber> | undefined {
  return wholeDaysOf === undefined ? undefined : new Set(compileYear(wholeDaysOf, year).day);
}

function addPiece(year: { open: EpochMs[]; close: EpochMs[]; day: DayNumber[] }, open: EpochMs, close: EpochMs, day: DayNumber): void {
  const last = year.open.length - 1;
  if (year.close[last] === open && year.day[last] === day) year.close[last] = close;
  else {
    year.open.push(open);
    year.close.push(close);
    year.day.push(day);
  }
}
