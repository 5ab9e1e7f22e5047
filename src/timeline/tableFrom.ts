import type { CompiledYears } from '../calendar/index.js';
import type { DayNumber, EpochMs, OffsetSegment, SupportMs, Years } from '../time/index.js';
import { MS_PER_DAY } from '../time/units.js';
import type { CalendarTable } from './CalendarTable.js';
import { indexOf } from './search.js';

/** Compiles years of a calendar, from the first up to and including the last: by its rules, or from a file that holds them. */
export type Compile = (first: number, last: number) => CompiledYears;

/** The table of some years. */
export function tableFrom(years: Years, compile: Compile): CalendarTable {
  const { segments, open, close, day: date } = compile(years.from, years.to);
  const { from } = segments[0] as OffsetSegment;
  const { to } = segments[segments.length - 1] as OffsetSegment;
  const pieces = open.length;
  const position = new Float64Array(pieces + 1);
  const usedBefore = new Float64Array(pieces + 1);
  const dayOfPiece = new Int32Array(pieces + 1);
  const day: DayNumber[] = [];
  const lastPiece: number[] = [];
  const dayLength: SupportMs[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    const today = date[piece] as number;
    if (!(today <= (day[day.length - 1] as number))) day.push(today);
    // The last or, where clocks have gone back over midnight, the one before.
    const workingDay = day.lastIndexOf(today);
    const used = dayLength[workingDay] ?? 0;
    const length = (close[piece] as number) - (open[piece] as number);
    dayLength[workingDay] = used + length;
    lastPiece[workingDay] = piece;
    dayOfPiece[piece] = workingDay;
    usedBefore[piece] = used;
    position[piece + 1] = (position[piece] as number) + length;
  }
  dayOfPiece[pieces] = day.length;
  const endPosition = position[pieces] as number;
  const meanPiece = Math.ceil(endPosition / pieces) || 1;
  const closes = withEnd(close, Number.POSITIVE_INFINITY);
  return {
    years,
    from,
    to,
    endPosition,
    pieces,
    open: withEnd(open, to),
    close: closes,
    position,
    closeIndex: indexOf(closes, from, to, MS_PER_DAY),
    meanPiece,
    positionIndex: indexOf(position, 0, endPosition, meanPiece),
    day: new Int32Array(day),
    lastPiece: new Int32Array(lastPiece),
    dayLength: new Float64Array(dayLength),
    dayOfPiece,
    usedBefore,
    offsetFrom: new Float64Array(segments.map((segment) => segment.from)),
    offsetMs: new Float64Array(segments.map((segment) => segment.offsetMs)),
  };
}

function withEnd(values: EpochMs[], end: EpochMs): Float64Array {
  values.push(end);
  return new Float64Array(values);
}
