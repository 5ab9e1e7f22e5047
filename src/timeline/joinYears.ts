import type { CompiledYears } from '../calendar/index.js';
import type { OffsetSegment, Years } from '../time/index.js';
import { MS_PER_DAY } from '../time/units.js';
import type { CalendarTable } from './CalendarTable.js';
import { indexOf } from './search.js';

// Short loops over typed arrays: all the years between a calendar's ends may be joined at once, and by code that is still cold.

// The date of the last entry, which is no piece.
const AFTER_ALL = 2 ** 31 - 1;

/** Joins what was compiled of consecutive years, in order, to one table. */
export function joinYears(years: Years, parts: readonly CompiledYears[]): CalendarTable {
  const segments = parts.flatMap((part) => part.segments);
  const { from } = segments[0] as OffsetSegment;
  const { to } = segments[segments.length - 1] as OffsetSegment;
  const pieces = parts.reduce((sum, { open }) => sum + open.length, 0);
  const open = new Float64Array(pieces + 1).fill(to);
  const close = new Float64Array(pieces + 1).fill(Number.POSITIVE_INFINITY);
  const date = new Int32Array(pieces + 1).fill(AFTER_ALL);
  let piece = 0;
  for (const part of parts) {
    open.set(part.open, piece);
    close.set(part.close, piece);
    date.set(part.day, piece);
    piece += part.open.length;
  }
  const position = positionsOf(open, close);
  const endPosition = position[pieces] as number;
  const closePosition = position.subarray(1);
  const meanPiece = Math.ceil(endPosition / pieces) || 1;
  return {
    years,
    parts,
    from,
    to,
    endPosition,
    pieces,
    open,
    close,
    position,
    closePosition,
    closeIndex: indexOf(close, from, to, MS_PER_DAY),
    meanPiece,
    closePositionIndex: indexOf(closePosition, 0, endPosition, meanPiece),
    date,
    ...workingDaysOf(date, pieces),
    offsetFrom: Float64Array.from(segments, (segment) => segment.from),
    offsetMs: Float64Array.from(segments, (segment) => segment.offsetMs),
  };
}

/** By piece, and at the table's end: the support time before it. */
function positionsOf(open: Float64Array, close: Float64Array): Float64Array {
  const position = new Float64Array(open.length);
  for (let piece = 1; piece < position.length; piece++) {
    position[piece] = (position[piece - 1] as number) + (close[piece - 1] as number) - (open[piece - 1] as number);
  }
  return position;
}

/** The working days that pieces are of, by the dates of the pieces. */
function workingDaysOf(date: Int32Array, pieces: number): Pick<CalendarTable, 'day' | 'lastPiece' | 'dayOfPiece'> {
  const [day, lastPiece, dayOfPiece] = [new Int32Array(pieces), new Int32Array(pieces), new Int32Array(pieces + 1)];
  let last = -1;
  for (let piece = 0; piece < pieces; piece++) {
    const today = date[piece] as number;
    if (last < 0 || today > (day[last] as number)) day[++last] = today;
    // One step back at most: where clocks have gone back over midnight, to the date before.
    const workingDay = today < (day[last] as number) ? last - 1 : last;
    lastPiece[workingDay] = piece;
    dayOfPiece[piece] = workingDay;
  }
  dayOfPiece[pieces] = last + 1;
  return { dayOfPiece, day: day.subarray(0, last + 1), lastPiece: lastPiece.subarray(0, last + 1) };
}
