import type { CompiledYear } from '../calendar/index.js';
import type { DayNumber, EpochMs, SupportMs } from '../time/index.js';
import { MS_PER_DAY } from '../time/units.js';
import type { CalendarTable } from './CalendarTable.js';
import { indexOf } from './search.js';

/** Joins consecutive years to one table; `startPosition` is the position at its start, so that a table which grows backwards keeps its positions. */
export function joinYears(years: readonly CompiledYear[], startPosition: SupportMs): CalendarTable {
  const from = years[0]?.from ?? Number.POSITIVE_INFINITY;
  const to = years[years.length - 1]?.to ?? Number.NEGATIVE_INFINITY;
  const pieces = years.reduce((sum, year) => sum + year.open.length, 0);
  const joined = piecesOf(years, pieces, startPosition, to);
  const endPosition = joined.position[pieces] as SupportMs;
  const closeOrigin = Math.floor(from / MS_PER_DAY) * MS_PER_DAY;
  const closePosition = joined.position.subarray(1);
  const meanPiece = Math.max(1, Math.floor((endPosition - startPosition) / Math.max(1, pieces)));
  const segments = years.flatMap((year) => year.segments);
  return {
    from,
    to,
    startPosition,
    endPosition,
    pieces,
    ...joined,
    closePosition,
    closeOrigin,
    closeIndex: indexOf(joined.close, closeOrigin, to, MS_PER_DAY),
    meanPiece,
    closePositionIndex: indexOf(closePosition, startPosition, endPosition, meanPiece),
    offsetFrom: Float64Array.from(segments, (segment) => segment.from),
    offsetMs: Float64Array.from(segments, (segment) => segment.offsetMs),
  };
}

type Pieces = Pick<CalendarTable, 'open' | 'close' | 'position' | 'workingDayOf' | 'day' | 'firstPiece' | 'lastPiece'>;

function piecesOf(years: readonly CompiledYear[], pieces: number, startPosition: SupportMs, end: EpochMs): Pieces {
  const open = new Float64Array(pieces + 1);
  const close = new Float64Array(pieces + 1);
  const position = new Float64Array(pieces + 1);
  const workingDayOf = new Int32Array(pieces + 1);
  const day = new Int32Array(pieces);
  const firstPiece = new Int32Array(pieces);
  const lastPiece = new Int32Array(pieces);
  let known = 0;
  let piece = 0;
  let supportMs = startPosition;
  // Plain loops: all the years between a calendar's ends may be joined at once, and by code that is still cold.
  for (const year of years) {
    const { length } = year.open;
    for (let index = 0; index < length; index++, piece++) {
      const opening = year.open[index] as EpochMs;
      const closing = year.close[index] as EpochMs;
      const date = year.day[index] as DayNumber;
      let workingDay = known - 1;
      // One step back at most: where clocks have gone back over midnight, to the date before.
      while (workingDay >= 0 && (day[workingDay] as number) > date) workingDay--;
      if (workingDay < 0 || day[workingDay] !== date) {
        workingDay = known++;
        day[workingDay] = date;
        firstPiece[workingDay] = piece;
      }
      lastPiece[workingDay] = piece;
      open[piece] = opening;
      close[piece] = closing;
      position[piece] = supportMs;
      workingDayOf[piece] = workingDay;
      supportMs += closing - opening;
    }
  }
  open[pieces] = end;
  close[pieces] = Number.POSITIVE_INFINITY;
  position[pieces] = supportMs;
  workingDayOf[pieces] = known;
  return {
    open,
    close,
    position,
    workingDayOf,
    day: day.subarray(0, known),
    firstPiece: firstPiece.subarray(0, known),
    lastPiece: lastPiece.subarray(0, known),
  };
}
