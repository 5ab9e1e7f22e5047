import type { CompiledYears } from '../calendar/index.js';
import type { OffsetSegment, Years } from '../time/index.js';
import { MS_PER_DAY } from '../time/units.js';
import type { CalendarTable } from './CalendarTable.js';
import { indexOf } from './search.js';

/** The table of some years, from what was compiled of them. */
export function tableFrom(years: Years, { segments, open, close, day: date }: CompiledYears): CalendarTable {
  const { from } = segments[0] as OffsetSegment;
  const { to } = segments[segments.length - 1] as OffsetSegment;
  const pieces = open.length;
  const position = new Float64Array(pieces + 1);
  const dayOfPiece = new Int32Array(pieces + 1);
  const day: number[] = [];
  const lastPiece: number[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    position[piece + 1] = (position[piece] as number) + (close[piece] as number) - (open[piece] as number);
    const today = date[piece] as number;
    if (!(today <= (day[day.length - 1] as number))) day.push(today);
    // The last or, where clocks have gone back over midnight, the one before.
    const workingDay = day.lastIndexOf(today);
    dayOfPiece[piece] = workingDay;
    lastPiece[workingDay] = piece;
  }
  dayOfPiece[pieces] = day.length;
  const endPosition = position[pieces] as number;
  const closes = new Float64Array([...close, Number.POSITIVE_INFINITY]);
  const closePosition = position.subarray(1);
  const meanPiece = Math.ceil(endPosition / pieces) || 1;
  return {
    years,
    from,
    to,
    endPosition,
    pieces,
    open: new Float64Array([...open, to]),
    close: closes,
    position,
    closePosition,
    closeIndex: indexOf(closes, from, to, MS_PER_DAY),
    meanPiece,
    closePositionIndex: indexOf(closePosition, 0, endPosition, meanPiece),
    date,
    day: new Int32Array(day),
    lastPiece: new Int32Array(lastPiece),
    dayOfPiece,
    offsetFrom: Float64Array.from(segments, (segment) => segment.from),
    offsetMs: Float64Array.from(segments, (segment) => segment.offsetMs),
  };
}
