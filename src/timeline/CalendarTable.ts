import type { CompiledYear } from '../calendar/index.js';
import { type DayNumber, dayNumber, type EpochMs, type SupportMs, type Years } from '../time/index.js';

/**
 * A calendar compiled for some years: instants and whole numbers only, plain data. It needs no zone, no holidays and no luxon to be used.
 *
 * A *piece* is a stretch `[open, close)` of support time within one local day. Every list of pieces or working days ends in one entry more: the
 * end of the table.
 */
export interface CalendarTable {
  readonly years: Years;
  /** The table's stretch of time, `[from, to)`. */
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** By piece: its opening, its close, its position (the support time before its opening), and its working day. */
  readonly open: Float64Array;
  readonly close: Float64Array;
  readonly position: Float64Array;
  readonly workingDayOf: Int32Array;
  /** By working day: its date, its position, and its last close. */
  readonly day: Int32Array;
  readonly dayPosition: Float64Array;
  readonly dayClose: Float64Array;
  /** By stretch of constant UTC offset: its start, and the offset in milliseconds. */
  readonly offsetFrom: Float64Array;
  readonly offsetMs: Float64Array;
}

/** Joins consecutive years to one table; `startPosition` is the position at its start, so that a table which grows backwards keeps its positions. */
export function joinYears(years: readonly [CompiledYear, ...CompiledYear[]], fromYear: number, startPosition: SupportMs): CalendarTable {
  const first = years[0];
  const last = years[years.length - 1] ?? first;
  const pieces = years.reduce((sum, year) => sum + year.open.length, 0);
  const open = new Float64Array(pieces + 1).fill(last.to);
  const close = new Float64Array(pieces + 1).fill(Number.POSITIVE_INFINITY);
  const position = new Float64Array(pieces + 1);
  const workingDayOf = new Int32Array(pieces + 1);
  const workingDays: { day: DayNumber; position: SupportMs; close: EpochMs }[] = [];
  let piece = 0;
  let supportMs = startPosition;
  for (const year of years) {
    for (let index = 0; index < year.open.length; index++, piece++) {
      const [opening, closing, day] = [year.open[index] as EpochMs, year.close[index] as EpochMs, year.day[index] as DayNumber];
      const today = workingDays[workingDays.length - 1];
      if (today?.day === day) today.close = closing;
      else workingDays.push({ day, position: supportMs, close: closing });
      open[piece] = opening;
      close[piece] = closing;
      position[piece] = supportMs;
      workingDayOf[piece] = workingDays.length - 1;
      supportMs += closing - opening;
    }
  }
  const segments = years.flatMap((year) => year.segments);
  position[pieces] = supportMs;
  workingDayOf[pieces] = workingDays.length;
  return {
    years: { from: fromYear, to: fromYear + years.length - 1 },
    from: first.from,
    to: last.to,
    open,
    close,
    position,
    workingDayOf,
    day: Int32Array.from([...workingDays.map(({ day }) => day), dayNumber(fromYear + years.length, 1, 1)]),
    dayPosition: Float64Array.from([...workingDays.map((workingDay) => workingDay.position), supportMs]),
    dayClose: Float64Array.from([...workingDays.map((workingDay) => workingDay.close), last.to]),
    offsetFrom: Float64Array.from(segments, (segment) => segment.from),
    offsetMs: Float64Array.from(segments, (segment) => segment.offsetMs),
  };
}
