import type { CompiledYears } from '../calendar/index.js';
import type { SupportMs } from '../time/index.js';
import { MS_PER_DAY } from '../time/units.js';
import type { CalendarTable } from './CalendarTable.js';
import { emptyIndex } from './search.js';

// Short loops over typed arrays: all the years between a calendar's ends may be joined at once, and by code that is still cold.

/** Joins consecutive years to one table; `startPosition` is the position at its start, so that a table which grows backwards keeps its positions. */
export function joinYears(years: readonly CompiledYears[], startPosition: SupportMs): CalendarTable {
  const from = years[0]?.from ?? Number.POSITIVE_INFINITY;
  const to = years[years.length - 1]?.to ?? Number.NEGATIVE_INFINITY;
  const pieces = years.reduce((sum, { open }) => sum + open.length, 0);
  const open = new Float64Array(pieces + 1).fill(to);
  const close = new Float64Array(pieces + 1).fill(Number.POSITIVE_INFINITY);
  const date = new Int32Array(pieces);
  let piece = 0;
  for (const year of years) {
    open.set(year.open, piece);
    close.set(year.close, piece);
    date.set(year.day, piece);
    piece += year.open.length;
  }
  const position = positionsOf(open, close, startPosition);
  const endPosition = position[pieces] as SupportMs;
  const closePosition = position.subarray(1);
  const closeOrigin = Math.floor(from / MS_PER_DAY) * MS_PER_DAY;
  const meanPiece = Math.max(1, Math.floor((endPosition - startPosition) / Math.max(1, pieces)));
  const segments = years.flatMap((year) => year.segments);
  return {
    from,
    to,
    startPosition,
    endPosition,
    pieces,
    open,
    close,
    position,
    closePosition,
    closeOrigin,
    closeIndex: emptyIndex(closeOrigin, to, MS_PER_DAY),
    meanPiece,
    closePositionIndex: emptyIndex(startPosition, endPosition, meanPiece),
    ...workingDaysOf(date),
    offsetFrom: Float64Array.from(segments, (segment) => segment.from),
    offsetMs: Float64Array.from(segments, (segment) => segment.offsetMs),
  };
}

/** By piece, and at the table's end: the support time before it. */
function positionsOf(open: Float64Array, close: Float64Array, startPosition: SupportMs): Float64Array {
  const position = new Float64Array(open.length).fill(startPosition);
  for (let piece = 1; piece < position.length; piece++) {
    position[piece] = (position[piece - 1] as number) + (close[piece - 1] as number) - (open[piece - 1] as number);
  }
  return position;
}

/** The working days that pieces are of, by the dates of the pieces. */
function workingDaysOf(date: Int32Array): Pick<CalendarTable, 'workingDayOf' | 'day' | 'firstPiece' | 'lastPiece'> {
  const { length } = date;
  const [workingDayOf, day] = [new Int32Array(length + 1), new Int32Array(length)];
  const [firstPiece, lastPiece] = [new Int32Array(length), new Int32Array(length)];
  let known = 0;
  for (let piece = 0; piece < length; piece++) {
    const today = date[piece] as number;
    let workingDay = known - 1;
    // One step back at most: where clocks have gone back over midnight, to the date before.
    while (workingDay >= 0 && (day[workingDay] as number) > today) workingDay--;
    if (workingDay < 0 || day[workingDay] !== today) {
      workingDay = known++;
      day[workingDay] = today;
      firstPiece[workingDay] = piece;
    }
    lastPiece[workingDay] = piece;
    workingDayOf[piece] = workingDay;
  }
  workingDayOf[length] = known;
  return { workingDayOf, day: day.subarray(0, known), firstPiece: firstPiece.subarray(0, known), lastPiece: lastPiece.subarray(0, known) };
}
