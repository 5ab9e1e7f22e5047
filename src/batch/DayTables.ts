import { type DayNumber, type EpochMs, MS_PER_DAY, type SupportMs } from '../time/index.js';
import type { CalendarTable } from '../timeline/index.js';

/**
 * What a calendar's table says of days, as tables of their own: R6 and R7 become a read or two. Where clocks do what no read can say, there is NaN, and
 * the timeline is asked.
 */
export interface DayTables {
  /** The first day of UTC, and by day of UTC: when clocks begin to show another date, and the working days up to the dates before and after it. */
  readonly firstDay: DayNumber;
  readonly changeAt: Float64Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** By working day: its close, and the support time before it; at the end that of the table. */
  readonly close: Float64Array;
  readonly start: Float64Array;
  /** The support time of a working day, where all have the same; else NaN. */
  readonly lengthMs: SupportMs;
}

const known = /* @__PURE__ */ new WeakMap<CalendarTable, DayTables>();

/** Made once for each table. */
export function dayTables(table: CalendarTable): DayTables {
  let found = known.get(table);
  if (found === undefined) {
    const start = starts(table);
    found = { ...shownDates(table), close: closes(table), start, lengthMs: lengthOfAll(start) };
    known.set(table, found);
  }
  return found;
}

/** R7. By day of UTC, how many working days there are up to the dates that clocks show on it. */
function shownDates({ from, to, offsetFrom, offsetMs, day: workingDays }: CalendarTable) {
  const firstDay = Math.floor(from / MS_PER_DAY);
  const days = Math.floor(to / MS_PER_DAY) - firstDay + 1;
  const [changeAt, before, after] = [new Float64Array(days).fill(Number.POSITIVE_INFINITY), new Int32Array(days), new Int32Array(days)];
  let [shown, upTo] = [Number.NEGATIVE_INFINITY, 0];
  let day = 0;
  const show = (date: DayNumber, at: EpochMs) => {
    const today = Math.floor(at / MS_PER_DAY) - firstDay;
    // Days that begin while the date before is shown.
    for (; day <= today; day++) before[day] = after[day] = upTo;
    while (upTo > 0 && (workingDays[upTo - 1] as DayNumber) > date) upTo--;
    while (upTo < workingDays.length && (workingDays[upTo] as DayNumber) <= date) upTo++;
    if (date === shown) return;
    // Two changes within a day are more than a row can say.
    changeAt[today] = changeAt[today] === Number.POSITIVE_INFINITY ? at : Number.NaN;
    after[today] = upTo;
    shown = date;
  };
  for (let segment = 0; segment < offsetFrom.length; segment++) {
    const [begin, offset] = [offsetFrom[segment] as EpochMs, offsetMs[segment] as number];
    const end = offsetFrom[segment + 1] ?? to;
    for (let date = Math.floor((begin + offset) / MS_PER_DAY); date * MS_PER_DAY - offset < end; date++) {
      show(date, Math.max(begin, date * MS_PER_DAY - offset));
    }
  }
  for (; day < days; day++) before[day] = after[day] = upTo;
  return { firstDay, changeAt, before, after };
}

function closes({ close, lastPiece }: CalendarTable): Float64Array {
  return Float64Array.from(lastPiece, (piece) => close[piece] as EpochMs);
}

/** R6. The support time before each working day; none is told of two whose stretches lie between one another, where clocks go back over midnight. */
function starts({ pieces, position, endPosition, dayOfPiece, lastPiece }: CalendarTable): Float64Array {
  const start = new Float64Array(lastPiece.length + 1);
  start.set(Float64Array.from(lastPiece, (_, day) => position[day === 0 ? 0 : (lastPiece[day - 1] as number) + 1] as SupportMs));
  start[lastPiece.length] = endPosition;
  for (let piece = 1; piece < pieces; piece++) {
    const [earlier, day] = [dayOfPiece[piece - 1] as number, dayOfPiece[piece] as number];
    if (day < earlier) start[day] = start[earlier] = start[earlier + 1] = Number.NaN;
  }
  return start;
}

function lengthOfAll(start: Float64Array): SupportMs {
  const length = start[1] as SupportMs;
  return start.every((before, day) => before === day * length) ? length : Number.NaN;
}
